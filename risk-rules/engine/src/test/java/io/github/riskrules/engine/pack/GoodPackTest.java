package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.engine.deadline.SchoolDays;
import io.github.riskrules.engine.deadline.SchoolDays.SchoolHoliday;
import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodPackTest {
  @TempDir private Path folder;

  @BeforeEach
  void copyThePacks() {
    PackCorpus.good(folder);
  }

  @Test
  void says_what_it_is_and_when_it_is_in_force() {
    Policy policy = read("national").policy();
    assertThat(policy.ref().id()).isEqualTo("national");
    assertThat(policy.ref().version()).isEqualTo("1.0");
    assertThat(policy.ref().digest()).matches("[0-9a-f]{64}");
    assertThat(policy.title()).isEqualTo("A small national policy, invented for tests");
    assertThat(policy.inForceFrom()).isEqualTo("2026-01-01");
    assertThat(policy.inForceUntil()).isEqualTo("2027-12-31");
    assertThat(policy.hardStops()).isEmpty();
  }

  @Test
  void describes_each_action_with_its_deadline() {
    PolicyAction review = read("national").policy().action("review").orElseThrow();
    assertThat(review.action().kind()).isEqualTo(ActionKind.ASSESSMENT);
    assertThat(review.action().effect()).isEqualTo(ActionEffect.PROCEDURAL);
    assertThat(review.action().coveredBy()).isEqualTo("marac-referral");
    assertThat(review.deadline().amount()).isEqualTo(2);
    assertThat(review.deadline().unit()).isEqualTo(DeadlineUnit.WORKING_DAYS);
    assertThat(review.deadline().from()).isEqualTo(DeadlineEvent.REPORT);
    assertThat(review.deadline().inWords()).isEqualTo("Within two days");
    assertThat(review.choice()).isNull();
  }

  @Test
  void lists_the_holidays() {
    assertThat(read("national").policy().calendar().holidays().named())
        .containsEntry(LocalDate.parse("2026-12-25"), "Christmas Day");
    assertThat(read("national").policy().calendar().holidays().arguable())
        .containsKey(LocalDate.parse("2026-12-26"));
  }

  @Test
  void takes_each_section_of_the_calendar_from_the_last_pack_that_writes_it() {
    PackCorpus.write(
        folder.resolve("local/calendar.yaml"),
        """
        schools:
          choice: "Invented for tests"
          day-begins: "08:45"
          closed:
            - { name: Half term, from: "2027-02-15", until: "2027-02-19" }
        """);
    DeadlineCalendar calendar = read("local").policy().calendar();
    assertThat(calendar.holidays()).isEqualTo(read("national").policy().calendar().holidays());
    assertThat(calendar.courts()).isNull();
    assertThat(calendar.schools())
        .isEqualTo(
            new SchoolDays(
                LocalTime.of(8, 45),
                new TreeMap<>(
                    Map.of(
                        LocalDate.parse("2027-02-15"),
                        new SchoolHoliday("Half term", LocalDate.parse("2027-02-19")))),
                "Invented for tests"));
  }

  @Test
  void replaces_the_rule_that_is_up_for_choice() {
    assertThat(read("national").policy().rules())
        .extracting(Rule::id)
        .containsExactly("ACT-01", "ACT-02", "TIER-01", "TIER-02");
    assertThat(read("local").policy().rules())
        .extracting(Rule::id)
        .containsExactly("ACT-01", "ACT-02", "LOCAL-01", "LOCAL-02", "TIER-01");
  }

  @Test
  void keeps_the_national_order_of_actions_and_takes_the_local_wording() {
    Policy policy = read("local").policy();
    assertThat(policy.actions())
        .extracting(PolicyAction::code)
        .containsExactly(
            "marac-referral",
            "child-safeguarding",
            "adult-safeguarding",
            "caution",
            "support",
            "review",
            "forum");
    PolicyAction support = policy.action("support").orElseThrow();
    assertThat(support.pack()).isEqualTo("local");
    assertThat(support.action().urgency()).isEqualTo(Urgency.SAME_SHIFT);
  }

  @Test
  void is_in_force_only_while_the_pack_it_extends_is() {
    Policy policy = read("local").policy();
    assertThat(policy.inForceFrom()).isEqualTo("2026-04-01");
    assertThat(policy.inForceUntil()).isEqualTo("2027-12-31");
  }

  @Test
  void says_which_rules_must_be_kept_and_for_which_hazard() throws IOException {
    Files.writeString(
        folder.resolve("national/pack.yaml"),
        """
        must-keep:
          - hazard: a high risk goes unseen
            rules: [TIER-02, ACT-01]
          - hazard: a victim is left alone
            rules: [ACT-02]
        """,
        StandardOpenOption.APPEND);
    assertThat(read("local").sources().mustKeep())
        .containsExactly(
            new MustKeep("TIER-02", "a high risk goes unseen"),
            new MustKeep("ACT-01", "a high risk goes unseen"),
            new MustKeep("ACT-02", "a victim is left alone"));
  }

  @Test
  void tells_what_it_was_merged_from() throws IOException {
    Path tiers = folder.resolve("national/rules/tier.drl");
    Files.writeString(tiers, "// Lines of the count, invented.\n" + Files.readString(tiers));
    PolicySources sources = read("local").sources();
    assertThat(sources.layers())
        .containsExactly(
            new PolicyLayer(
                "national",
                "1.0",
                "A small national policy, invented for tests",
                List.of(
                    new RuleFile("rules/actions.drl", ""),
                    new RuleFile("rules/tier.drl", "Lines of the count, invented."))),
            new PolicyLayer(
                "local",
                "2.1",
                "A small local policy, invented for tests",
                List.of(new RuleFile("rules/local.drl", ""))));
    assertThat(sources.own().pack()).isEqualTo("local");
    assertThat(sources.replaced()).extracting(Rule::id).containsExactly("TIER-02");
    assertThat(sources.redefined())
        .extracting(PolicyAction::code, PolicyAction::pack, PolicyAction::choice)
        .containsExactly(tuple("support", "national", "Local services differ, 2026-01-01"));
  }

  @Test
  void adds_hard_stops_and_schemes() {
    assertThat(read("local").policy().hardStops()).containsExactly("suspect.communityOrder");
    assertThat(read("local").policy().schemes()).containsExactly("pilot");
  }

  @Test
  void hands_out_its_own_files_and_copies_of_their_bytes() {
    PolicyPack pack = read("local");
    assertThat(pack.files())
        .containsExactly(
            "actions.yaml",
            "incidents/none.json",
            "pack.yaml",
            "rules/local.drl",
            "scenarios/none.yaml");
    pack.file("pack.yaml").orElseThrow()[0] = 0;
    assertThat(
            new String(
                pack.file("pack.yaml").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("id: local");
    assertThat(pack.file("rules/none.drl")).isEmpty();
  }

  private PolicyPack read(String name) {
    return PolicyPack.read(folder.resolve(name)).orElseThrow();
  }
}
