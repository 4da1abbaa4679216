package io.github.riskrules.tooling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final Instant TIME = Instant.parse("2026-11-20T22:00:00Z");
  private static final Policy POLICY =
      PolicyPack.bundled("northamptonshire").orElseThrow().policy();

  @Test
  void never_contradicts_the_decision() {
    IncidentGenerator generator = IncidentGenerator.of(POLICY.rules(), 20261120L);
    for (int i = 0; i < 40; i++) {
      Draft draft = generator.next();
      Explainer explainer = Explainer.of(POLICY, draft.build(), TIME);
      Situation situation = Situation.of(POLICY, draft.build(), TIME);
      Decision decision = explainer.decision();
      Set<String> found =
          decision.findings().stream()
              .map(Finding::rule)
              .map(rule -> rule.id())
              .filter(id -> !id.startsWith("JUDGEMENT"))
              .collect(Collectors.toSet());
      Set<String> holding =
          situation.rules().stream()
              .filter(rule -> situation.truth(rule) == Truth.HOLDS)
              .filter(rule -> !rule.then().isEmpty())
              .map(Rule::id)
              .collect(Collectors.toSet());

      assertThat(holding).as(draft.inWords()).isEqualTo(found);
      assertThat(situation.upshot().tier()).isEqualTo(decision.tier());
      for (String code : explainer.actions()) {
        assertThat(situation.upshot().actions().get(code).isEmpty())
            .isEqualTo(decision.suggests(code));
      }
    }
  }

  @Test
  void names_the_one_fact_that_raised_the_tier() {
    Draft before = bare().with("dash.injury", Answer.NO);
    Incident now =
        before
            .with("dash.injury", Answer.YES)
            .with("dash.strangulation", Answer.YES)
            .with("victim.age", 30)
            .build();

    Since since = Explainer.of(POLICY, now, TIME).since(before.build());

    Since.Effect raised = since.effects().get(0);
    assertThat(raised.subject()).isEqualTo(Since.Subject.AT_LEAST);
    assertThat(raised.gained()).isTrue();
    assertThat(raised.because())
        .singleElement()
        .isInstanceOfSatisfying(
            ChangedFact.OfIncident.class,
            fact -> assertThat(fact.fact().path()).isEqualTo("dash.strangulation"));
    assertThat(since.isLower()).isFalse();
  }

  @Test
  void tells_what_together_brings_an_effect_about_and_leaves_out_what_follows_from_it() {
    Draft before = bare();
    Incident now = before.with("offences.complete", Answer.YES).build();

    Since since = Explainer.of(POLICY, now, TIME).since(before.build());

    assertThat(since.facts()).hasSize(1);
    assertThat(since.effects()).allSatisfy(effect -> assertThat(effect.because()).hasSize(1));
  }

  @Test
  void leads_nobody_towards_a_conditional_action() {
    Explainer explainer = Explainer.of(POLICY, bare().build(), TIME);

    for (String code : List.of("conditional-caution", "pipa")) {
      explainer.action(code).ifPresent(action -> assertThat(action.toSuggest()).as(code).isEmpty());
    }
  }

  private static Draft bare() {
    return Draft.of(Map.of("id", "invented-1", "reportedAt", TIME));
  }
}
