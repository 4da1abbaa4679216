package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.generate.Draft;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of the page on evaluators that tells of seeded faults, between its markers. */
final class FaultsPage {
  private static final Pattern PART =
      Pattern.compile("(<!-- faults:begin -->\n).*(<!-- faults:end -->\n)", Pattern.DOTALL);

  private FaultsPage() {}

  static String into(String page, List<NoticedFault> tried, Map<String, String> meansTheSame) {
    Matcher part = PART.matcher(page);
    assertThat(part.find()).as("the page has both markers").isTrue();
    String text = table(tried) + theSame(meansTheSame);
    return part.replaceFirst("$1" + Matcher.quoteReplacement(text) + "$2");
  }

  private static String table(List<NoticedFault> tried) {
    Map<String, List<NoticedFault>> byKind =
        tried.stream()
            .filter(NoticedFault::isNoticed)
            .collect(
                Collectors.groupingBy(
                    each -> each.fault().kind(), LinkedHashMap::new, Collectors.toList()));
    StringBuilder table =
        new StringBuilder(
            """

            | Fault | Places | Incidents needed, half of them | Incidents needed, all | The last one noticed, and the facts that show it |
            |---|---:|---:|---:|---|
            """);
    byKind.forEach((kind, faults) -> table.append(row(kind, faults)));
    long noticed = tried.stream().filter(NoticedFault::isNoticed).count();
    table.append(
        String.format(
            Locale.ROOT,
            "%n%d faults, %d noticed, %d that change nothing.%n",
            tried.size(),
            noticed,
            tried.size() - noticed));
    return table.toString().replace("\r\n", "\n");
  }

  private static String row(String kind, List<NoticedFault> faults) {
    List<NoticedFault> sorted =
        faults.stream()
            .sorted(Comparator.comparingInt(each -> each.after().orElseThrow()))
            .toList();
    NoticedFault last = sorted.get(sorted.size() - 1);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s: %s |%n",
        kind.replace("|", "\\|"),
        sorted.size(),
        sorted.get((sorted.size() - 1) / 2).after().orElseThrow(),
        last.after().orElseThrow(),
        last.fault().place(),
        facts(last.smallest()));
  }

  /** What makes an incident one at all is no part of what shows the fault. */
  private static String facts(Draft draft) {
    String facts =
        draft
            .inWords()
            .lines()
            .filter(line -> !line.startsWith("id = ") && !line.startsWith("reportedAt = "))
            .map(line -> "`" + line + "`")
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? "nothing known" : facts;
  }

  private static String theSame(Map<String, String> meansTheSame) {
    StringBuilder list = new StringBuilder("\n");
    new TreeMap<>(meansTheSame)
        .forEach(
            (fault, why) -> list.append("- ").append(fault).append(": ").append(why).append(".\n"));
    return list.append('\n').toString();
  }
}
