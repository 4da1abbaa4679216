package io.github.riskrules.tooling.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackReadmeTest {
  private static final String EMPTY =
      """
      # A policy
      <!-- rules:begin -->
      old
      <!-- rules:end -->
      Prose.
      <!-- promises:begin --><!-- promises:end -->
      <!-- kept:begin --><!-- kept:end -->
      <!-- choices:begin --><!-- choices:end -->
      The end.
      """;

  @Test
  void lists_rules_by_file_and_choices_by_where_they_come_from() {
    assertThat(PackReadme.into(EMPTY, pack("national")))
        .contains(
            """
            # A policy
            <!-- rules:begin -->

            | File | What it is about | Rules |
            |---|---|---|
            | [`rules/tier.drl`](rules/tier.drl) | How many questions are answered yes | TIER-01, TIER-02, TIER-03, SUPPORT-01 |
            | [`rules/caution.drl`](rules/caution.drl) | Cautions | CAUTION-01, CAUTION-11 |
            | [`tables/children.csv`](tables/children.csv) | Children by what happened to them | CHILD-01, CHILD-02 |

            <!-- rules:end -->
            Prose.
            <!-- promises:begin -->

            | Id | What is promised | What could come of it otherwise |
            |---|---|---|
            | PROMISE-01 | Fourteen answers of yes \\<b\\>are\\</b\\> high. | A victim at high risk is seen by one agency alone. |
            | PROMISE-02 | No suspect is cautioned unless the victim is known to agree. | A caution is given over the head of the victim. |

            <!-- promises:end -->
            <!-- kept:begin -->

            | What must not happen | Rules that stand against it |
            |---|---|
            | A victim at high risk is seen by one agency alone. | TIER-01, TIER-02 |
            | A household with a child in it is left to a caution. | CAUTION-11 |

            <!-- kept:end -->
            <!-- choices:begin -->

            A pack that extends this one makes a choice otherwise without any Java: with a rule of its own
            that says `@replaces("…")` with the id given here, by describing the action anew, under the
            same code, in its `actions.yaml`, or in a `calendar.yaml` of its own. It may also rule out an
            action that is a choice.

            | Choice, and where it comes from | Since | What it decides |
            |---|---|---|
            | Courts differ | 2026-01-03 | `courts` in `calendar.yaml` |
            | Lines differ | 2026-01-01 | TIER-02 ten answers are yes |
            | Local services differ | 2026-01-01 | action `support` |
            | Who may give it: to be confirmed by the force | 2026-01-02 | action `caution` |

            <!-- choices:end -->
            The end.
            """);
  }

  @Test
  void leaves_a_readme_alone_that_is_up_to_date() {
    String current = PackReadme.into(EMPTY, pack("national")).orElseThrow();

    assertThat(PackReadme.into(current, pack("national"))).contains(current);
  }

  @Test
  void says_where_there_is_nothing_to_choose() {
    assertThat(PackReadme.into(EMPTY, pack("local")).orElseThrow())
        .contains("This pack leaves nothing to packs that extend it.")
        .doesNotContain("TIER-02");
  }

  @Test
  void misses_markers_that_are_not_there_or_stand_the_wrong_way_round() {
    assertThat(PackReadme.into(EMPTY.replace("<!-- choices:end -->", ""), pack("local"))).isEmpty();
    assertThat(
            PackReadme.into(
                "<!-- rules:end --><!-- rules:begin -->" + EMPTY.replaceAll("<!-- rules.*>", ""),
                pack("local")))
        .isEmpty();
  }

  private static PolicyPack pack(String name) {
    return PolicyPack.read(
            Path.of("src/test/resources/io/github/riskrules/tooling/handbook").resolve(name))
        .orElseThrow();
  }
}
