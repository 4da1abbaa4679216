package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.Pair;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicIncident;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What must be so of two incidents that differ in a few facts: a second opinion on the direction
 * rule, by which packs are held to the same when they load.
 */
final class PairProperties {
  static final Property MORE_RISK =
      new Property(
          "MORE-RISK",
          "Worse news never lowers the tier and never takes a protective action away.",
          "The more is known to be wrong, the less is done.");

  static final Property FORGETTING =
      new Property(
          "UNKNOWN-IS-NOT-NO",
          "What nobody knows never makes the tier range narrower than knowing it would.",
          "Silence is read as an answer, and a tier is excluded that is not.");

  private static final List<RiskTier> HIGHER = List.of(RiskTier.MEDIUM, RiskTier.HIGH);

  private final Ground ground;
  private final SymbolicDecision first;
  private final SymbolicDecision second;
  private final SymbolicIncident other;
  private final Twin twin;
  private final Formula related;

  private PairProperties(
      Ground ground,
      String name,
      Predicate<VocabularyFact> own,
      BiFunction<VocabularyFact, Pair, Formula> relation) {
    this.ground = ground;
    this.first = ground.decision();
    this.other = ground.like(name, own);
    this.second = SymbolicDecision.of(ground.policy(), other, ground.days());
    this.twin = new Twin(ground.incident(), other);
    List<Formula> relations = new ArrayList<>();
    other.beside((fact, pair) -> relations.add(relation.apply(fact, pair)));
    this.related = Formula.all(relations);
  }

  /** The second incident is as bad as the first or worse. */
  static List<Question> moreRisk(Ground ground) {
    PairProperties worse =
        new PairProperties(
            ground,
            "worse ",
            fact -> fact.direction() != Direction.NEUTRAL,
            (fact, pair) -> pair.noBetter(fact.direction()));
    List<Question> questions = new ArrayList<>();
    for (RiskTier tier : HIGHER) {
      questions.add(
          worse.question(
              "worse news takes away that " + tier + " is reached",
              Formula.all(worse.first.atLeast(tier), Formula.not(worse.second.atLeast(tier))),
              (before, after) -> before.reaches(tier) && !after.reaches(tier)));
      questions.add(
          worse.question(
              "worse news excludes " + tier,
              Formula.all(worse.first.atMost(tier), Formula.not(worse.second.atMost(tier))),
              (before, after) -> before.mayReach(tier) && !after.mayReach(tier)));
    }
    for (PolicyAction action : ground.policy().actions()) {
      if (action.action().effect() == ActionEffect.PROTECTIVE) {
        String code = action.code();
        questions.add(
            worse.question(
                "worse news takes '" + code + "' away",
                Formula.all(worse.first.suggests(code), Formula.not(worse.second.suggests(code))),
                (before, after) -> before.suggests(code) && !after.suggests(code)));
      }
    }
    return questions;
  }

  /** Of the second incident all is known that is known of the first, and perhaps more. */
  static List<Question> forgetting(Ground ground) {
    PairProperties knowing =
        new PairProperties(ground, "knowing ", fact -> !fact.always(), PairProperties::knowsMore);
    List<Question> questions = new ArrayList<>();
    for (RiskTier tier : HIGHER) {
      questions.add(
          knowing.question(
              "while less is known, " + tier + " is excluded that is reached or open later",
              Formula.all(
                  knowing.other.totalsAgree(),
                  knowing.second.atMost(tier),
                  Formula.not(knowing.first.atMost(tier))),
              (less, more) -> more.mayReach(tier) && !less.mayReach(tier)));
      questions.add(
          knowing.question(
              "while less is known, " + tier + " is reached that is not reached later",
              Formula.all(knowing.first.atLeast(tier), Formula.not(knowing.second.atLeast(tier))),
              (less, more) -> less.reaches(tier) && !more.reaches(tier)));
    }
    return questions;
  }

  /** One day alone is that day, and so more than a range: the two ends are forgotten together. */
  private static Formula knowsMore(VocabularyFact fact, Pair pair) {
    boolean end =
        fact.scope() == FactScope.PRIOR_INCIDENT
            && (fact.path().equals("earliest") || fact.path().equals("latest"));
    return end ? Formula.all(pair.knowsMore(), pair.knownAlike()) : pair.knowsMore();
  }

  private Question question(String about, Formula differs, BiPredicate<Decided, Decided> shows) {
    return new Question(
        about,
        Formula.all(related, differs),
        how -> twin.claim(how, ground.at(how), ground.maker(), shows));
  }
}
