package io.github.riskrules.tooling.transparency;

import java.util.List;

/**
 * What has been published on how well the questionnaires, and the grades that follow from them,
 * foretell harm. It is little, and whoever reads a tier must know it.
 */
final class PublishedAccuracy {
  private static final String CERTAINTY = "certainty B: a reputable secondary source was seen";

  static final List<String> STATEMENTS =
      List.of(
          statement(
              "In one force, 45 of the 67 serious cases that had been assessed before had not been"
                  + " graded high; of 12,301 graded high, 22 became serious.",
              "a study of Dorset, doi 10.1007/s41887-017-0010-2"),
          statement(
              "Each question of the DASH form foretells little at best, and the officers' grades"
                  + " were little better than chance.",
              "a study of 2019, doi 10.1093/bjc/azy074"),
          statement(
              "Of 350,000 incidents, 96 in 100 of those that later came to be graded high had been"
                  + " graded standard or medium; the answers on the form added almost nothing to"
                  + " what the records said.",
              "a study of 2022, journals.copmadrid.org/pi/art/pi2022a11"),
          statement(
              "Two years of criminal history foretold violence better than the form, and about nine"
                  + " in ten cases of repeated violence had been graded standard or medium.",
              "a study of Greater Manchester, researchonline.lse.ac.uk/104159"));

  private PublishedAccuracy() {}

  private static String statement(String text, String citation) {
    return text + " Source: " + citation + " (" + CERTAINTY + ").";
  }
}
