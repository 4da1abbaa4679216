package io.github.riskrules.testkit;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what was decided, why, and what is open, to someone whose expectation was not met. */
final class DecisionStory {
  private static final int MOST_FACTS = 6;
  private static final int MOST_RULES = 8;

  private final Decision decision;

  DecisionStory(Decision decision) {
    this.decision = decision;
  }

  boolean found(String rule) {
    return decision.findings().stream().anyMatch(each -> each.rule().id().equals(rule));
  }

  boolean asks(String fact) {
    return decision.questions().stream().anyMatch(each -> FactNames.same(each.fact(), fact));
  }

  String otherTier(String expected) {
    return new Lines("expected " + expected + ", but it was decided: " + tier() + ".")
        .list("Raised by:", "No rule raised it.", raisers())
        .list("May yet raise it, once answered:", "", tierQuestions())
        .line(under())
        .text();
  }

  String missingReason(String rule, String near) {
    return new Lines("expected " + rule + " among the reasons, and it is not there." + near)
        .list("It waits for an answer:", "", questionsOf(rule))
        .list("How it stood:", "", new ActionStory(decision).standings(rule))
        .list("The reasons are:", "There are no reasons.", reasons())
        .line("Decided: " + tier() + ".")
        .line(under())
        .line(near.isEmpty() ? verifier(rule) : "")
        .text();
  }

  String unwantedReason(String rule) {
    return new Lines("did not expect " + rule + " among the reasons.")
        .list("It found:", "", findings(rule).flatMap(DecisionStory::withEvidence).toList())
        .line("Decided: " + tier() + ".")
        .line(under())
        .text();
  }

  String missingQuestion(String fact) {
    return new Lines("expected it to ask for '" + fact + "', and it does not.")
        .list(
            "It asks for:",
            "It asks for nothing: no answer would change it.",
            decision.questions().stream().map(DecisionStory::inWords).toList())
        .line("Decided: " + tier() + ".")
        .line(under())
        .text();
  }

  String unwantedQuestion(String fact) {
    return new Lines("did not expect it to ask for '" + fact + "'.")
        .list(
            "It asks for:",
            "",
            decision.questions().stream()
                .filter(each -> FactNames.same(each.fact(), fact))
                .map(DecisionStory::inWords)
                .toList())
        .line(under())
        .text();
  }

  String missingNotice(String words) {
    return new Lines("expected a notice with the words '" + words + "'.")
        .list("The notices are:", "There is no notice.", decision.notices())
        .line(under())
        .text();
  }

  private String tier() {
    return decision.tier().inWords();
  }

  private String under() {
    return "Incident '"
        + decision.incidentId()
        + "' under "
        + decision.policy().id()
        + " "
        + decision.policy().version()
        + ".";
  }

  private static String verifier(String rule) {
    return "To see each of its conditions: RuleVerifier.of(pack).rule(\""
        + rule
        + "\").given(incident).holds()";
  }

  private List<String> raisers() {
    return decision.findings().stream()
        .filter(each -> each.kind() == FindingKind.RAISES)
        .flatMap(DecisionStory::withEvidence)
        .toList();
  }

  private List<String> reasons() {
    return decision.findings().stream().map(DecisionStory::inWords).toList();
  }

  private Stream<Finding> findings(String rule) {
    return decision.findings().stream().filter(each -> each.rule().id().equals(rule));
  }

  private List<String> tierQuestions() {
    return decision.questions().stream()
        .filter(each -> each.mayRaiseTo() != null)
        .map(DecisionStory::inWords)
        .toList();
  }

  private List<String> questionsOf(String rule) {
    return decision.questions().stream()
        .filter(each -> each.rules().contains(rule))
        .map(each -> each.fact() + ": " + each.question())
        .toList();
  }

  private static Stream<String> withEvidence(Finding finding) {
    return Stream.concat(Stream.of(inWords(finding)), evidence(finding));
  }

  /** The facts a finding rests on, each on a line that belongs to the one of the finding. */
  static Stream<String> evidence(Finding finding) {
    int facts = finding.evidence().size();
    int shown = facts > MOST_FACTS ? MOST_FACTS - 1 : facts;
    return Stream.concat(
        finding.evidence().stream()
            .limit(shown)
            .map(each -> Lines.DEEPER + each.fact() + " was " + each.value()),
        Stream.of(Lines.DEEPER + "and " + (facts - shown) + " more facts")
            .filter(line -> facts > shown));
  }

  private static String inWords(Finding finding) {
    String what =
        switch (finding.kind()) {
          case RAISES -> "raises to " + finding.tier();
          case SUGGESTS -> "suggests '" + finding.action() + "'";
          case RULES_OUT -> "rules out '" + finding.action() + "'";
        };
    return finding.rule().id() + " " + what + ": " + finding.reason() + " " + place(finding.rule());
  }

  private static String inWords(Question question) {
    RiskTier raise = question.mayRaiseTo();
    return question.fact()
        + (raise == null ? "" : ", to " + raise)
        + ": "
        + question.question()
        + " ("
        + rules(question)
        + ")";
  }

  /** The rules that ask it; hardly anyone reads forty of them. */
  private static String rules(Question question) {
    int rules = question.rules().size();
    String first = question.rules().stream().limit(MOST_RULES).collect(Collectors.joining(", "));
    return rules > MOST_RULES ? first + " and " + (rules - MOST_RULES) + " more" : first;
  }

  /** Where a person can read a rule. */
  static String place(RuleRef rule) {
    return rule.line() == 0
        ? "(a safeguard of the library)"
        : "(" + rule.pack() + "/" + rule.file() + ":" + rule.line() + ")";
  }
}
