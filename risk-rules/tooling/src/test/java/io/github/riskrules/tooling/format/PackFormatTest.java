package io.github.riskrules.tooling.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scaffold.NewPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackFormatTest {
  private static final String HEAD =
      """
      package policy;
      import io.github.riskrules.incident.*;
      import io.github.riskrules.engine.language.*;
      global Findings findings;
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("bundled")
  void bundled_packs_are_laid_out_already(String name) {
    PackFormat format = PackFormat.of(PolicyPack.bundled(name).orElseThrow());
    assertThat(format.problems()).isEmpty();
    assertThat(format.changed()).isEmpty();
    assertThat(format.files()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void what_was_disarranged_comes_back(String name) {
    PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
    for (String path : pack.files()) {
      String text = new String(pack.file(path).orElseThrow(), UTF_8);
      if (path.startsWith("rules/")) {
        String apart = text.replace("\n    @", "\n@").replace(" >= ", ">=").replace("\n", "  \r\n");
        assertThat(RuleFileLayout.of(apart.replace("\r\nend", "\r\n\r\nend"))).isEqualTo(text);
      } else if (path.startsWith("scenarios/")) {
        String apart = text.replace("\n\n", "\n\n\n \n").replaceAll("(?m)$", " ");
        assertThat(ScenarioLayout.of(apart)).isEqualTo(text);
      }
    }
  }

  static Stream<String> bundled() {
    return PolicyPack.bundledNames().stream();
  }

  @Test
  void what_is_begun_is_laid_out_already() {
    assertThat(PackFormat.of(begun()).changed()).isEmpty();
  }

  @Test
  void a_rule_stands_as_every_rule_does() {
    String before =
        HEAD
            + """
            // Why.
            rule "A-01 one"
            @authority( "A, s.1" )
              @certainty("B")
            when


            Incident(dash.ticks>=14,firstContact==Answer.YES&&suspect.age in(17,18)  ,
                          dash.strangulation == Answer.YES )
            exists PriorIncident(crime==Answer.YES)
            then
            findings.raise(RiskTier.HIGH,"Two  spaces stay, and so does // this.") ;
            end
            rule "A-02 two"
            """;
    assertThat(RuleFileLayout.of(before))
        .isEqualTo(
            HEAD
                + """
                // Why.
                rule "A-01 one"
                    @authority("A, s.1")
                    @certainty("B")
                when
                    Incident( dash.ticks >= 14, firstContact == Answer.YES && suspect.age in ( 17, 18 ),
                              dash.strangulation == Answer.YES )
                    exists PriorIncident( crime == Answer.YES )
                then
                    findings.raise( RiskTier.HIGH, "Two  spaces stay, and so does // this." );
                end

                rule "A-02 two"
                """);
  }

  @Test
  void a_scenario_stands_as_every_scenario_does() {
    String before =
        """
        base: incidents/a.json
        scenarios:
          # Of the first.
          - name: "one { two"
            change: {dash.statedTicks: 8}   # why {this}
            expect: { tier: HIGH}
          # Of the second.
          - name: it's {two}
            expect: {}


        """;
    assertThat(ScenarioLayout.of(before))
        .isEqualTo(
            """
            base: incidents/a.json
            scenarios:
              # Of the first.
              - name: "one { two"
                change: { dash.statedTicks: 8 }   # why {this}
                expect: { tier: HIGH }

              # Of the second.
              - name: it's { two }
                expect: {}
            """);
  }

  @Test
  void a_file_that_would_say_something_else_is_left_alone() throws IOException {
    Path scenarios = folder.resolve("northshire/scenarios/northshire.yaml");
    begun();
    Files.writeString(
        scenarios,
        """
        base: incidents/northshire.json
        scenarios:
          - name: it has {braces}
            expect: { because: [NORTHSHIRE-02] }
        """);
    PackFormat format = PackFormat.of(PolicyPack.read(folder.resolve("northshire")).orElseThrow());
    assertThat(format.problems())
        .extracting(Problem::text)
        .containsExactly(
            "scenarios/northshire.yaml  this file cannot be laid out without changing what it says;"
                + " it stays as it is. Write it in the plainest form; risk check says what is wrong"
                + " with it.");
    assertThat(format.changed()).isEmpty();
  }

  private PolicyPack begun() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    assertThat(NewPack.alone("northshire", day).writeTo(folder)).isEmpty();
    return PolicyPack.read(folder.resolve("northshire")).orElseThrow();
  }
}
