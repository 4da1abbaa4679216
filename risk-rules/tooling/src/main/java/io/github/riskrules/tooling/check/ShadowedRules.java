package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.problem.Problem;
import java.util.stream.Stream;

/**
 * Rules that never make a difference, because others do as much whenever they hold. A tier that is
 * reached anyway is a line that means nothing. A suggestion that is made anyway still tells its own
 * reason, and so may be meant.
 */
final class ShadowedRules {
  private ShadowedRules() {}

  /** Tiers reached anyway, by this pack's own rules. */
  static Stream<Problem> raising(PackUnderCheck pack) {
    return pack.shadows().stream()
        .filter(shadow -> shadow.raises() && shadow.isBy(pack::isOwn))
        .map(shadow -> shadow.problem(pack, "Delete it, or change what it asks or does."));
  }

  /** Tiers reached anyway, by rules of the packs this one extends. */
  static Stream<Problem> raisingInVain(PackUnderCheck pack) {
    return pack.shadows().stream()
        .filter(shadow -> shadow.raises() && !shadow.isBy(pack::isOwn))
        .map(
            shadow ->
                shadow.problem(
                    pack, "It takes effect only once that rule is replaced or withdrawn."));
  }

  /** Suggestions made anyway, and actions ruled out anyway. */
  static Stream<Problem> reasons(PackUnderCheck pack) {
    return pack.shadows().stream()
        .filter(shadow -> !shadow.raises())
        .map(shadow -> shadow.problem(pack, "Keep it if that reason is worth telling."));
  }
}
