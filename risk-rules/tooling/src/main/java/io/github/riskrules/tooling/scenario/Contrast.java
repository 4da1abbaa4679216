package io.github.riskrules.tooling.scenario;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario can expect of one decision that another one would not meet, and nothing else: the
 * expectation to write down where the one is right and the other would be a mistake.
 */
public final class Contrast {
  private final Decision decided;
  private final Decision other;
  private final Map<Expected, List<String>> names = new EnumMap<>(Expected.class);
  private final Map<String, List<String>> stillToSettle = new TreeMap<>();
  private final Map<String, String> actBy = new TreeMap<>();

  private Contrast(Decision decided, Decision other) {
    this.decided = decided;
    this.other = other;
  }

  /**
   * The expectation that a decision meets and another does not; it expects nothing where no
   * scenario could tell them apart. Questions are expected only where nothing weightier differs.
   */
  public static Expectation of(Decision decided, Decision other) {
    Contrast contrast = new Contrast(decided, other);
    boolean tier = !decided.tier().equals(other.tier());
    contrast.compareReasons();
    contrast.compareActions();
    if (!tier && contrast.names.isEmpty() && contrast.actBy.isEmpty()) {
      contrast.compareOpenFacts();
    }
    return contrast.expectation(
        tier ? decided.tier().atLeast() : null, tier ? decided.tier().atMost() : null);
  }

  private Expectation expectation(@Nullable RiskTier atLeast, @Nullable RiskTier atMost) {
    return new Expectation(atLeast, atMost, names, stillToSettle, actBy);
  }

  private void compareReasons() {
    add(Expected.BECAUSE, without(reasons(decided), reasons(other)));
    add(Expected.NOT_BECAUSE, without(reasons(other), reasons(decided)));
    add(Expected.NOTICES, without(decided.notices(), other.notices()));
  }

  private void compareActions() {
    ActionStandings before = new ActionStandings(decided);
    ActionStandings after = new ActionStandings(other);
    for (SuggestedAction suggested : decided.suggested()) {
      String code = suggested.action().code();
      if (!other.suggests(code)) {
        add(Expected.ACTIONS, List.of(code));
      } else if (!before.actBy(code).equals(after.actBy(code))) {
        actBy.put(code, before.actBy(code));
      }
    }
    for (UnsuggestedAction unsuggested : decided.unsuggested()) {
      String code = unsuggested.action().code();
      boolean same =
          after.unsuggested(code).filter(is -> is.status() == unsuggested.status()).isPresent();
      if (!same) {
        add(
            switch (unsuggested.status()) {
              case RULED_OUT -> Expected.RULED_OUT;
              case WAITING -> Expected.WAITING;
              case NOT_REACHED -> Expected.NOT_REACHED;
            },
            List.of(code));
      }
    }
  }

  private void compareOpenFacts() {
    for (SuggestedAction suggested : decided.suggested()) {
      String code = suggested.action().code();
      List<String> open = ofAnyEntry(suggested.stillToSettle());
      List<String> openThere =
          ofAnyEntry(new ActionStandings(other).suggested(code).orElse(suggested).stillToSettle());
      List<String> more = without(open, openThere);
      if (!more.isEmpty()) {
        stillToSettle.put(code, more);
      }
    }
    add(Expected.ASKS, without(asked(decided), asked(other)));
  }

  private void add(Expected list, List<String> found) {
    if (!found.isEmpty()) {
      List<String> all = new ArrayList<>(names.getOrDefault(list, List.of()));
      all.addAll(found);
      names.put(list, List.copyOf(all));
    }
  }

  private static List<String> without(Collection<String> some, Collection<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return List.copyOf(left);
  }

  private static Set<String> reasons(Decision decision) {
    return decision.findings().stream()
        .map(finding -> finding.rule().id())
        .collect(Collectors.toSet());
  }

  private static List<String> asked(Decision decision) {
    return ofAnyEntry(decision.questions().stream().map(question -> question.fact()).toList());
  }

  private static List<String> ofAnyEntry(List<String> facts) {
    return facts.stream().map(Comparison::ofAnyEntry).toList();
  }
}
