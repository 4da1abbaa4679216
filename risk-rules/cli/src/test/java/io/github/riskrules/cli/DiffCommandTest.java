package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
  private static final String OLD = ExamplePack.FOLDER.toString();

  private static final String INCIDENT =
      """
      {"schema":"incident/1","id":"given-1","reportedAt":"2026-11-20T10:00:00Z",\
      "dash":{"strangulation":"YES"}}
      """;

  @Test
  void finds_nothing_between_a_pack_and_its_copy(@TempDir Path folder) throws IOException {
    Ran ran = Ran.risk("diff", OLD, ExamplePack.copiedTo(folder).toString());

    assertThat(ran.out()).startsWith("example 1.0 to example 1.0: nothing differs\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void asks_for_a_signature_where_an_incident_comes_out_lower(@TempDir Path folder)
      throws IOException {
    Ran ran = Ran.risk("diff", OLD, lowered(folder).toString());

    Golden.matches("diff.txt", ran.out());
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void writes_the_release_note_for_whoever_works_by_it(@TempDir Path folder) throws IOException {
    Ran ran = Ran.risk("diff", OLD, lowered(folder).toString(), "--format", "markdown");

    Golden.matches("release-note.md", ran.out());
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void writes_the_release_note_as_a_page_that_asks_for_no_other_file(@TempDir Path folder)
      throws IOException {
    String page = Ran.risk("diff", OLD, lowered(folder).toString(), "--format", "html").out();

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("Sign-off required: 3 kinds of incident come out lower.")
        .contains("<dt>Name</dt>")
        .contains("▼ ")
        .doesNotContainPattern("(src|href)=\"(?!#)");
  }

  @Test
  void tells_programs_everything(@TempDir Path folder) throws IOException {
    Ran ran = Ran.risk("diff", OLD, lowered(folder).toString(), "--format", "json");

    Golden.matches("diff.json", ran.out());
  }

  @Test
  void asks_for_none_where_an_incident_comes_out_higher(@TempDir Path folder) throws IOException {
    Ran ran = Ran.risk("diff", lowered(folder).toString(), OLD);

    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(": no incident becomes weaker in tier or actions, which is proven ")
        .doesNotContain("ign-off");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void says_only_of_the_incidents_compared_what_is_not_proven(@TempDir Path folder)
      throws IOException {
    Ran ran = Ran.risk("diff", lowered(folder).toString(), OLD, "--no-proofs");

    assertThat(ran.out())
        .contains("no incident compared becomes weaker")
        .doesNotContain("PROVEN OF EVERY INCIDENT");
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("What was not seen to change is not proved to stay.");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void asks_to_read_what_people_are_told_otherwise(@TempDir Path folder) throws IOException {
    Path turned = turnedRound(folder);

    Ran ran = Ran.risk("diff", OLD, turned.toString());

    Golden.matches("diff-told.txt", ran.out());
    assertThat(ran.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html"})
  void asks_so_in_every_release_note(String form, @TempDir Path folder) throws IOException {
    Ran ran = Ran.risk("diff", OLD, turnedRound(folder).toString(), "--format", form);

    assertThat(ran.out())
        .contains("What people are told changes in 1 rule and 1 action: read it.")
        .contains("You are told something else than before")
        .doesNotContain("Nobody needs to do anything differently");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void tells_programs_where_people_are_told_otherwise(@TempDir Path folder) throws IOException {
    Ran ran = Ran.risk("diff", OLD, turnedRound(folder).toString(), "--format", "json");

    assertThat(ran.out().replaceAll("\\s", ""))
        .contains("\"retold\":{\"rules\":[\"TIER-01\"],\"actions\":[\"safety-plan\"]}");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void says_once_that_an_action_has_a_new_name(@TempDir Path folder) throws IOException {
    Path pack = ExamplePack.copiedTo(folder);
    edit(pack, "actions.yaml", "Consider a protection notice", "Close the case");

    Ran ran = Ran.risk("diff", OLD, pack.toString());

    assertThat(ran.out())
        .startsWith("example 1.0 to example 1.0: what people are told changes in 1 action; read it")
        .containsOnlyOnce("Consider a protection notice")
        .doesNotContain("NOTICE-01");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void writes_examples_that_can_be_assessed(@TempDir Path folder) throws IOException {
    Path pack = lowered(folder);
    Path examples = folder.resolve("examples");

    Ran.risk("diff", OLD, pack.toString(), "--examples", examples.toString());

    List<Path> written;
    try (Stream<Path> files = Files.list(examples)) {
      written = files.sorted().toList();
    }
    assertThat(written).isNotEmpty();
    String first = written.get(0).toString();
    assertThat(Ran.risk("assess", first, "--pack", OLD).out()).startsWith("Tier: HIGH\n");
    assertThat(Ran.risk("assess", first, "--pack", pack.toString()).out())
        .startsWith("Tier: MEDIUM\n");
  }

  @Test
  void writes_what_is_proven_to_come_out_otherwise_beside_them(@TempDir Path folder)
      throws IOException {
    Path pack = lowered(folder);
    Path examples = folder.resolve("examples");

    Ran.risk("diff", OLD, pack.toString(), "--examples", examples.toString());

    String proven = examples.resolve("proven-01.json").toString();
    assertThat(Ran.risk("assess", proven, "--pack", OLD).out()).startsWith("Tier: HIGH\n");
    assertThat(Ran.risk("assess", proven, "--pack", pack.toString()).out())
        .startsWith("Tier: MEDIUM\n");
  }

  @Test
  void writes_no_examples_into_a_pack(@TempDir Path folder) throws IOException {
    Path pack = lowered(folder);
    Path examples = pack.resolve("incidents");

    Ran ran = Ran.risk("diff", OLD, pack.toString(), "--examples", examples.toString());

    assertThat(ran.err()).startsWith("risk diff: --examples '" + examples + "' is inside a pack");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(examples.resolve("example-01.json")).doesNotExist();
  }

  @Test
  void writes_examples_over_nothing_else_unasked(@TempDir Path folder) throws IOException {
    Path pack = lowered(folder);
    Path examples = Files.createDirectory(folder.resolve("examples"));
    Path mine = Files.writeString(examples.resolve("example-02.json"), "mine");
    String[] diff = {"diff", OLD, pack.toString(), "--examples", examples.toString()};

    Ran refused = Ran.risk(diff);

    assertThat(refused.err()).startsWith("risk diff: --examples '" + mine + "' is there already");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(mine).hasContent("mine");
    assertThat(examples.resolve("example-01.json")).doesNotExist();

    Files.delete(mine);
    assertThat(Ran.risk(diff).exit()).isEqualTo(1);
    assertThat(Ran.risk(diff).exit()).isEqualTo(1);
    assertThat(mine).content().contains("\"example-02\"");
  }

  @Test
  void reads_given_incidents_from_standard_input_and_says_so(@TempDir Path folder)
      throws IOException {
    String lower = lowered(folder).toString();

    assertThat(Ran.risk(INCIDENT, 80, false, "diff", OLD, lower, "--incidents", "-").out())
        .contains("given-1");
    assertThat(Ran.risk("diff", "--help").out().replaceAll("\\s+", " "))
        .contains("or - for standard input.");
  }

  @Test
  void tells_of_given_incidents_that_cannot_be_read(@TempDir Path folder) throws IOException {
    Path given = Files.writeString(folder.resolve("given.ndjson"), "{\"secret\": 1}\n");

    Ran ran = Ran.risk("diff", OLD, raised(folder).toString(), "--incidents", given.toString());

    assertThat(ran.err()).contains("given:1").doesNotContain("secret");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void says_in_every_form_how_many_given_incidents_were_not_compared(
      String form, @TempDir Path folder) throws IOException {
    Path given = Files.createDirectory(folder.resolve("given"));
    Files.writeString(given.resolve("anna-alias.ndjson"), INCIDENT + "{\"secret\": 1}\n");
    Files.writeString(given.resolve("anna-alias.docx"), "");
    String higher = raised(folder).toString();

    Ran ran = Ran.risk("diff", OLD, higher, "--incidents", given.toString(), "--format", form);

    assertThat(form.equals("json") ? ran.out().replaceAll("\\s", "") : ran.out())
        .contains(
            form.equals("json")
                ? "\"given\":{\"found\":2,\"notRead\":1,\"leftOut\":1"
                : "1 of the 2 given incidents could not be read and was NOT compared.");
    assertThat(ran.out() + ran.err()).doesNotContain("anna-alias").doesNotContain("secret");
    assertThat(ran.err()).contains("file 1 of 2  is neither .json").contains("file 2 of 2:2");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void says_so_where_no_incident_is_among_the_given(@TempDir Path folder) throws IOException {
    Path given = Files.createDirectory(folder.resolve("given"));

    Ran ran = Ran.risk("diff", OLD, OLD, "--incidents", given.toString());

    assertThat(ran.out())
        .startsWith(
            """
            example 1.0 to example 1.0: nothing differs
              - No incident was found where the given ones were to be.
            """);
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void tells_given_incidents_of_the_same_id_apart_by_their_place(@TempDir Path folder)
      throws IOException {
    Path given = Files.writeString(folder.resolve("given.ndjson"), INCIDENT + INCIDENT);

    Ran ran = Ran.risk("diff", OLD, lowered(folder).toString(), "--incidents", given.toString());

    assertThat(ran.out())
        .contains("1 id is borne by more than one given incident.")
        .contains("Given incidents: given-1 (given:1), given-1 (given:2)");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void says_of_a_pack_that_does_not_load_why(@TempDir Path folder) throws IOException {
    Path broken = ExamplePack.copiedTo(folder);
    Path rules = broken.resolve("rules/example.drl");
    Files.writeString(
        rules, Files.readString(rules).replace("dash.strangulation", "dash.strangulaton"));

    Ran ran = Ran.risk("diff", OLD, broken.toString());

    assertThat(ran.err())
        .startsWith("NEW does not load:\nrules/example.drl:11:15  ")
        .contains("Did you mean 'dash.strangulation'?")
        .endsWith("\nNothing was compared.\n");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void tells_the_problems_of_the_two_packs_apart(@TempDir Path folder) throws IOException {
    Path before = ExamplePack.copiedTo(Files.createDirectory(folder.resolve("before")));
    Path after = ExamplePack.copiedTo(Files.createDirectory(folder.resolve("after")));
    edit(before, "rules/example.drl", "dash.strangulation", "dash.strangulaton");
    edit(after, "rules/example.drl", "dash.veryFrightened", "dash.veryFrightend");

    assertThat(Ran.risk("diff", before.toString(), after.toString()).err())
        .containsSubsequence(
            "OLD does not load:\n", "dash.strangulaton", "NEW does not load:\n", "Frightend");
    assertThat(Ran.risk("diff", OLD, folder.resolve("none").toString()).err())
        .startsWith("risk diff: NEW: there is no folder or zip file at that path.");
  }

  private static Path turnedRound(Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    edit(
        copy,
        "rules/example.drl",
        "The suspect has strangled the victim.",
        "There is no risk here, close the case.");
    edit(copy, "actions.yaml", "Agree a safety plan", "Close the case");
    edit(copy, "actions.yaml", "Before officers leave", "Never");
    edit(copy, "pack.yaml", "\"1.0\"", "\"1.1\"");
    return copy;
  }

  private static void edit(Path pack, String file, String text, String instead) throws IOException {
    String before = Files.readString(pack.resolve(file));
    assertThat(before).contains(text);
    Files.writeString(pack.resolve(file), before.replace(text, instead));
  }

  private static Path raised(Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    edit(copy, "rules/example.drl", "RiskTier.MEDIUM", "RiskTier.HIGH");
    return copy;
  }

  private static Path lowered(Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path rules = copy.resolve("rules/example.drl");
    Files.writeString(rules, Files.readString(rules).replace("RiskTier.HIGH", "RiskTier.MEDIUM"));
    Path manifest = copy.resolve("pack.yaml");
    Files.writeString(manifest, Files.readString(manifest).replace("\"1.0\"", "\"1.1\""));
    return copy;
  }
}
