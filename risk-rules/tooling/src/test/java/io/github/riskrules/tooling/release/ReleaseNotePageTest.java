package io.github.riskrules.tooling.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.html.Accessibility;
import io.github.riskrules.tooling.html.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseNotePageTest {
  private static final String NATIONAL = "england-and-wales";

  @TempDir private Path packs;
  @TempDir private Path browser;

  @Test
  void is_accessible_with_all_it_can_show() {
    String page =
        ReleaseNote.html(
            EditedPack.proven(
                EditedPack.original(NATIONAL),
                EditedPack.copy(NATIONAL, packs)
                    .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
                    .edit("pack.yaml", "2026-02-05", "2026-03-05")
                    .remove("rules/dvpn.drl", "DVPN-12")
                    .pack()));

    assertThat(page)
        .contains(
            "id=\"proven\"", "id=\"tiers\"", "id=\"actions\"", "id=\"rules\"", "id=\"sign-off\"");
    Accessibility.holds(Browser.in(browser), page);
  }

  @Test
  void is_accessible_where_nothing_changes() {
    Accessibility.holds(
        Browser.in(browser),
        ReleaseNote.html(
            EditedPack.diff(EditedPack.original(NATIONAL), EditedPack.original(NATIONAL))));
  }
}
