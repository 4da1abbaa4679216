package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.RecordJson;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.caseload.CaseloadSource;
import io.github.riskrules.tooling.caseload.GivenIncidents;
import io.github.riskrules.tooling.proof.Outcome;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one policy to another: what was seen to change and on how many incidents, and
 * what of that is proven of all.
 *
 * @param before the earlier policy
 * @param after the later one
 * @param remarks what to know before relying on the comparison or putting the policy in force
 * @param rules the rules that changed, those removed first
 * @param actions the actions that changed, those removed first
 * @param retold what people are told otherwise, to be read by a person
 * @param policy what else the policies say otherwise: dates, what they extend, hard stops, calendar
 * @param unseen what changed, may bear on decisions and was not seen to on any incident compared
 * @param decisions the kinds of incident that come out otherwise, the worst first
 * @param tiers how many incidents go from which tier range to which
 * @param actionCounts how often each action stands otherwise, for every action that ever does
 * @param compared on what the policies were compared
 * @param equivalence whether every incident comes out as before; null when proofs were left out
 */
public record PackDiff(
    PackSide before,
    PackSide after,
    List<String> remarks,
    List<RuleChange> rules,
    List<ActionChange> actions,
    Retold retold,
    List<Difference> policy,
    List<String> unseen,
    List<DecisionChange> decisions,
    List<TierMove> tiers,
    List<ActionCount> actionCounts,
    Compared compared,
    @Nullable Equivalence equivalence) {
  /** What the {@code schema} field of every comparison says. */
  public static final String SCHEMA = "diff/1";

  public PackDiff {
    remarks = List.copyOf(remarks);
    rules = List.copyOf(rules);
    actions = List.copyOf(actions);
    policy = List.copyOf(policy);
    unseen = List.copyOf(unseen);
    decisions = List.copyOf(decisions);
    tiers = List.copyOf(tiers);
    actionCounts = List.copyOf(actionCounts);
  }

  /**
   * Compares two packs in words and on incidents: those that come with them, those given, and made
   * up ones. The same packs, incidents and effort give the same report.
   *
   * @param given where further incidents are, real ones perhaps: they are counted and named by
   *     their ids, and no fact of theirs is told; null where there are none
   * @param patience how long to think about proofs; null to leave them out
   */
  public static PackDiff between(
      PolicyPack before,
      PolicyPack after,
      @Nullable CaseloadSource given,
      Effort effort,
      @Nullable Patience patience) {
    RuleComparison rules = RuleComparison.of(before.policy(), after.policy());
    Policy sharing = rules.sharing();
    Edits edits = Edits.between(before.policy(), sharing, rules);
    PolicyComparison comparison = new PolicyComparison(before.policy(), sharing, edits.all());
    // Beside the incidents: together they take hardly longer than the proof alone.
    CompletableFuture<@Nullable Equivalence> proving =
        CompletableFuture.supplyAsync(
            () ->
                patience == null
                    ? null
                    : Divergences.between(before.policy(), after.policy(), comparison, patience));
    Tally tally = new Tally(comparison);
    // Where nothing bears on decisions, asking a thousand incidents would tell nothing.
    if (!edits.isEmpty()) {
      List<Subject> bundled = BundledSubjects.of(before, after);
      InventedSubjects invented = new InventedSubjects(sharing, edits, effort.seed());
      tally.add(bundled);
      tally.add(invented.variedFrom(bundled, effort.varied()));
      tally.add(invented.atChanged(effort.atChanged()));
      tally.add(invented.atOthers(effort.atOthers()));
    }
    // They are read all the same: who gave them must know whether they can be.
    GivenIncidents read =
        given == null
            ? null
            : GivenIncidents.read(
                given,
                some -> {
                  if (!edits.isEmpty()) {
                    tally.add(Subject.given(some));
                  }
                });
    Set<String> repeated = read == null ? Set.of() : read.repeatedIds();
    List<RuleChange> ruleChanges = rules.changes();
    List<ActionChange> actionChanges = ActionComparison.changes(before.policy(), after.policy());
    List<DecisionChange> decisions =
        new Showing(comparison, new ActionLabels(before.policy(), after.policy()), repeated)
            .of(tally.changes());
    Equivalence equivalence = proving.join();
    List<String> unseen = edits.unseenIn(decisions, equivalence);
    return new PackDiff(
        PackSide.of(before),
        PackSide.of(after),
        Remarks.of(before, after, ruleChanges, unseen),
        ruleChanges,
        actionChanges,
        Retold.among(ruleChanges, actionChanges),
        Difference.between(PolicyWords.of(before), PolicyWords.of(after)),
        unseen,
        decisions,
        tally.tiers(),
        ActionCounts.of(decisions, before.policy(), after.policy(), tally.total()),
        new Compared(
            RiskEngine.version(),
            effort.seed(),
            tally.total(),
            tally.origins(),
            tally.changed(),
            tally.weakened(),
            read == null ? null : Given.of(read)),
        equivalence);
  }

  /** Whether nothing at all is said or decided otherwise. */
  public boolean isEmpty() {
    return rules.isEmpty()
        && actions.isEmpty()
        && policy.isEmpty()
        && decisions.isEmpty()
        && (equivalence == null || equivalence.divergences().isEmpty());
  }

  /** The kinds of incident that come out lower, less protected, more leniently or later. */
  public List<DecisionChange> weakened() {
    return decisions.stream().filter(DecisionChange::weakens).toList();
  }

  /** The incidents that are proven to come out lower, less protected or more leniently. */
  public List<Divergence> provenWeaker() {
    return equivalence == null ? List.of() : equivalence.weakened();
  }

  /** The actions that are weaker whatever the incident. */
  public List<ActionChange> weakenedActions() {
    return actions.stream().filter(action -> !action.weakenings().isEmpty()).toList();
  }

  /** Whether every incident is proven to come out as before. */
  public boolean isProvenAlike() {
    return equivalence != null && equivalence.isProven();
  }

  /** Whether no incident is proven to come out lower, less protected or more leniently. */
  public boolean isProvenNoWeaker() {
    return equivalence != null && equivalence.complete() && equivalence.weakened().isEmpty();
  }

  /** Whether the later policy ends, and the earlier one did not or did so later. */
  public boolean endsEarlier() {
    LocalDate was = before.inForceUntil();
    LocalDate is = after.inForceUntil();
    return is != null && (was == null || is.isBefore(was));
  }

  /** Whether a person must answer by name for what becomes weaker. */
  public boolean needsSignOff() {
    return !weakened().isEmpty()
        || !provenWeaker().isEmpty()
        || !weakenedActions().isEmpty()
        || endsEarlier();
  }

  /** Whether a person must look at all: to sign, to read, or to see what was not shown. */
  public boolean asksForALook() {
    Given given = compared.given();
    return needsSignOff()
        || !retold.isEmpty()
        || !unseen.isEmpty()
        || (equivalence != null && equivalence.outcome() == Outcome.NOT_DECIDED)
        || (given != null && !given.isPlain());
  }

  /** The examples of all changes that have one, and of all that is proven to come out otherwise. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (DecisionChange change : decisions) {
      if (change.example() != null) {
        examples.add(change.example());
      }
    }
    if (equivalence != null) {
      equivalence.divergences().forEach(each -> examples.add(each.example()));
    }
    return examples;
  }

  /** As a JSON document. */
  public String json() {
    return RecordJson.write(SCHEMA, this);
  }
}
