package io.github.riskrules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hazard of the safety case has causes, controls and evidence that exists. */
class SafetyCasePageTest {
  private static SafetyCase there;
  private static String page = "";

  @BeforeAll
  static void read_the_page_and_the_repository() throws IOException {
    there = SafetyCase.ofRepository();
    page = Files.readString(SafetyCase.PAGE);
  }

  @Test
  void nothing_it_names_as_evidence_is_missing() {
    assertThat(there.faults(page)).isEmpty();
  }

  @Test
  void the_files_it_links_to_exist() {
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(page);
    assertThat(links.results().map(link -> SafetyCase.PAGE.resolveSibling(link.group(1))))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }

  /** A check that finds nothing wrong with a page made to be wrong would find nothing anywhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`SignatureTest`|`NoSuchTest`|H9 names evidence that is not there: `NoSuchTest`",
        "`SignedPackTest.signature_stripped`|`SignedPackTest.signature_worn_off`|H9 names evidence"
            + " that is not there: `SignedPackTest.signature_worn_off`",
        "`SignatureTest`|`SignatureTest.signs`|H9 names evidence that is not there:"
            + " `SignatureTest.signs`",
        "proof `HIGH-MEANS-MARAC`|proof `HIGH-MEANS-WELL`|H3 names evidence that is not there:"
            + " proof `HIGH-MEANS-WELL`",
        "proof `CAUTION-TIER`|proof `SignatureTest`|H2 names evidence that is not there: proof"
            + " `SignatureTest`",
        "`HumanDecisionTest`|a test that everybody knows|H11 has no evidence for: going along is"
            + " easier than thinking",
        "**What remains:** one document|One document|H8 does not tell **What remains:**",
        "`SourceDocumentsTest` holds|`SourcesTest` holds|a test is named that is not there:"
            + " SourcesTest",
        "### H15 |### H14 |H14 is there twice"
      })
  void a_page_that_is_wrong_is_found_out(String was, String is, String fault) {
    assertThat(page).contains(was);
    assertThat(there.faults(page.replace(was, is))).contains(fault);
  }

  @Test
  void a_page_without_hazards_causes_or_cells_is_found_out() {
    assertThat(there.faults("# Safety case")).containsExactly("there is no hazard");
    String bare =
        """
        ### H1 Something

        **Not covered:** all.

        **What remains:** all.
        """;
    assertThat(there.faults(bare)).containsExactly("H1 names no cause");
    String rows =
        """
        | Cause | Control | Evidence |
        |---|---|---|
        | a | b |
        """;
    assertThat(there.faults(bare.replace("Something\n", "Something\n" + rows)))
        .containsExactly("H1 has a row that is not cause, control and evidence: [a, b]");
  }
}
