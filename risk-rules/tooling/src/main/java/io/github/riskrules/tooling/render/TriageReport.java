package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.caseload.IncidentSummary;
import io.github.riskrules.tooling.caseload.NextAction;
import io.github.riskrules.tooling.caseload.RangeCount;
import io.github.riskrules.tooling.caseload.Triage;
import io.github.riskrules.tooling.caseload.TriagedIncident;
import io.github.riskrules.tooling.caseload.UnassessedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The day's list for the daily meeting: who comes first, by when, why, and what to ask. */
public final class TriageReport {
  /** How a case is listed that nobody could assess. */
  static final String TREAT_AS_HIGH = "not assessed: treat as HIGH";

  private TriageReport() {}

  /** Composes the list. */
  public static Document of(Triage triage) {
    List<Block> blocks = new ArrayList<>(opening(triage));
    blocks.addAll(toKnow(triage));
    if (all(triage) > 0) {
      blocks.add(new Block.Heading("In the order to take them"));
      blocks.add(list(triage));
      blocks.add(new Block.Heading("Totals"));
      blocks.add(totals(triage));
    }
    blocks.addAll(Closing.of(triage.policy(), triage.engineVersion()));
    return new Document(blocks);
  }

  private static int all(Triage triage) {
    return triage.notAssessed().size() + triage.incidents().size();
  }

  private static List<Block> opening(Triage triage) {
    int unassessed = triage.notAssessed().size();
    return List.of(
        unassessed == 0
            ? new Block.Lead("The day's list: " + counted(triage.incidents().size()), Tone.STRONG)
            : new Block.Lead(
                String.format(
                    Locale.ROOT,
                    "The day's list: %s, and %d not assessed: treat %s as HIGH",
                    counted(triage.incidents().size()),
                    unassessed,
                    unassessed == 1 ? "it" : "each"),
                Tone.HIGH),
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "Assessed %s under %s %s.",
                Words.london(triage.assessedAt()),
                triage.policy().id(),
                triage.policy().version())));
  }

  private static String counted(int incidents) {
    return incidents == 1 ? "1 incident assessed" : incidents + " incidents assessed";
  }

  private static List<Block> toKnow(Triage triage) {
    List<Block> items = new ArrayList<>();
    if (all(triage) == 0) {
      items.add(warning("No incident was found to assess. That does not mean that none happened."));
    }
    if (!triage.leftOut().isEmpty()) {
      items.add(
          warning(
              "Not read, since neither .json nor .ndjson: "
                  + String.join(", ", triage.leftOut())
                  + "."));
    }
    for (List<Integer> twins : sameIds(triage)) {
      items.add(
          warning(
              "One incident id was given more than once: numbers "
                  + numbers(twins)
                  + ". Find out which is right; until then the gravest counts."));
    }
    notices(triage).forEach((notice, where) -> items.add(warning(notice + " " + where)));
    if (!items.isEmpty()) {
      items.add(0, new Block.Heading("Know before relying on this"));
    }
    return items;
  }

  private static Block warning(String text) {
    return Block.Item.of(text, Tone.HIGH, List.of());
  }

  /** The numbers of every id that came more than once, each told where it comes first. */
  private static List<List<Integer>> sameIds(Triage triage) {
    return triage.incidents().stream()
        .filter(each -> !each.sameId().isEmpty() && each.order() < each.sameId().get(0))
        .map(
            each -> {
              List<Integer> all = new ArrayList<>(each.sameId());
              all.add(0, each.order());
              return all;
            })
        .toList();
  }

  /** Each notice once, with the incidents it speaks of. */
  private static Map<String, String> notices(Triage triage) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (TriagedIncident each : triage.incidents()) {
      for (String notice : each.incident().notices()) {
        found.computeIfAbsent(notice, text -> new ArrayList<>()).add(each.order());
      }
    }
    Map<String, String> told = new LinkedHashMap<>();
    found.forEach(
        (notice, orders) ->
            told.put(
                notice,
                orders.size() == triage.incidents().size()
                    ? "(All incidents assessed.)"
                    : (orders.size() == 1 ? "(Number " : "(Numbers ") + numbers(orders) + ".)"));
    return told;
  }

  private static String numbers(List<Integer> orders) {
    return orders.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Block list(Triage triage) {
    List<Block.Row> rows = new ArrayList<>();
    for (UnassessedDocument each : triage.notAssessed()) {
      rows.add(row(rows.size() + 1, each));
    }
    triage.incidents().forEach(each -> rows.add(row(each, triage.assessedAt())));
    return new Block.Table(
        List.of(
            Block.Column.ofNumbers("No."),
            Block.Column.of("Incident"),
            Block.Column.of("Occurrence"),
            Block.Column.of("Risk"),
            Block.Column.of("Act by"),
            Block.Column.ofNumbers("To ask")),
        "What comes first, and why",
        rows);
  }

  private static Block.Row row(int order, UnassessedDocument document) {
    return new Block.Row(
        Tone.HIGH,
        List.of(
            String.valueOf(order),
            Optional.ofNullable(document.incidentId()).orElse(document.place()),
            "",
            TREAT_AS_HIGH,
            "",
            ""),
        document.problems());
  }

  private static Block.Row row(TriagedIncident triaged, Instant now) {
    IncidentSummary incident = triaged.incident();
    return new Block.Row(
        Tone.of(incident.tier().atMost()),
        List.of(
            String.valueOf(triaged.order()),
            incident.incidentId(),
            occurrence(triaged),
            incident.tier().inWords(),
            actBy(incident.next(), now),
            String.valueOf(incident.openQuestions())),
        notes(incident));
  }

  /** Pairs of one occurrence stand where their own risk puts them, and name one another. */
  private static String occurrence(TriagedIncident triaged) {
    String reference = triaged.incident().reference();
    if (reference == null) {
      return "";
    }
    return triaged.sameOccurrence().isEmpty()
        ? reference
        : reference + ", see " + numbers(triaged.sameOccurrence());
  }

  private static String actBy(@Nullable NextAction next, Instant now) {
    if (next == null || next.actBy() == null) {
      return "";
    }
    return Words.london(next.actBy()) + (next.actBy().isBefore(now) ? ", passed" : "");
  }

  private static List<String> notes(IncidentSummary incident) {
    List<String> notes = new ArrayList<>();
    NextAction next = incident.next();
    if (next != null) {
      notes.add(
          Words.sentence(
              next.actBy() == null ? next.label() + ": " + next.inWords() : next.label()));
    }
    notes.add(
        incident.reason() == null
            ? "No rule known to hold raises it above "
                + incident.tier().atLeast()
                + ", the lowest tier there is."
            : "Because: " + incident.reason().sentence() + " (" + incident.reason().rule() + ")");
    if (incident.firstQuestion() != null) {
      notes.add("Ask first: " + incident.firstQuestion());
    }
    return notes;
  }

  private static Block totals(Triage triage) {
    List<Block.Row> rows = new ArrayList<>();
    if (!triage.notAssessed().isEmpty()) {
      rows.add(Block.Row.of(TREAT_AS_HIGH, String.valueOf(triage.notAssessed().size())));
    }
    for (RangeCount each : triage.ranges()) {
      if (each.incidents() == null || each.incidents() > 0) {
        rows.add(Block.Row.of(each.tier().inWords(), String.valueOf(each.incidents())));
      }
    }
    rows.add(Block.Row.of("All", String.valueOf(all(triage))));
    return new Block.Table(
        List.of(Block.Column.of("Risk"), Block.Column.ofNumbers("Incidents")), "", rows);
  }
}
