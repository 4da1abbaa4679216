package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.tooling.explain.ChangedFact;
import io.github.riskrules.tooling.explain.Since;
import io.github.riskrules.tooling.explain.Since.Effect;
import io.github.riskrules.tooling.explain.Since.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What has changed since an older assessment of the same incident, and which facts did it. */
public final class SinceReport {
  private static final int FACTS_SHOWN = 5;

  private SinceReport() {}

  /**
   * Composes the report.
   *
   * @param older the decision on the older facts
   * @param now the decision on the newer ones
   */
  public static Document of(Since since, Decision older, Decision now) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            (since.isLower() ? "LOWER THAN BEFORE. " : "")
                + (since.unprotected().isEmpty() ? "" : "LESS PROTECTED THAN BEFORE. ")
                + "Tier: was "
                + since.before().inWords()
                + "; is "
                + since.now().inWords(),
            since.isWeaker() ? Tone.HIGH : Tone.of(since.now().atMost())));
    if (since.isWeaker()) {
      blocks.add(
          new Block.Paragraph(
              (since.isLower()
                      ? "Check first whether what brought it down"
                      : "Check first whether what ended the protection")
                  + " was recorded rightly: a wrong low can cost a life."));
    }
    blocks.addAll(ExplanationOpening.of(now));
    blocks.add(
        new Block.Paragraph(
            "Both assessments are taken under this policy and at this time, so that only facts make"
                + " a difference."));
    effects(since, "The tier", Set.of(Subject.AT_LEAST, Subject.AT_MOST), blocks);
    effects(since, "Actions", Set.of(Subject.ACTION), blocks);
    facts(since, blocks);
    effects(since, "Rules", Set.of(Subject.RULE), blocks);
    questions(older, now, blocks);
    blocks.addAll(Closing.of(now.policy(), now.engineVersion()));
    return new Document(blocks);
  }

  /** What was lost comes before what was gained. */
  private static void effects(
      Since since, String heading, Set<Subject> subjects, List<Block> blocks) {
    List<Effect> effects =
        since.effects().stream().filter(each -> subjects.contains(each.subject())).toList();
    if (effects.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(heading));
    for (boolean gained : new boolean[] {false, true}) {
      for (Effect effect : effects) {
        if (effect.gained() == gained) {
          blocks.add(
              Block.Item.of(title(effect), gained ? Tone.PLAIN : Tone.STRONG, details(effect)));
        }
      }
    }
  }

  private static String title(Effect effect) {
    return switch (effect.subject()) {
      case AT_LEAST -> (effect.gained() ? "Raised" : "LOWERED") + ": at least " + effect.name();
      case AT_MOST ->
          (effect.gained() ? "No longer excluded: " : "LOWERED: no longer possible above ")
              + effect.name();
      case ACTION ->
          (effect.gained() ? "Now suggested: " : "No longer suggested: ") + effect.name();
      case RULE -> (effect.gained() ? "Now holds: " : "No longer holds: ") + effect.name();
    };
  }

  private static List<String> details(Effect effect) {
    List<String> details = new ArrayList<>();
    List<String> because = effect.because().stream().map(SinceReport::named).toList();
    details.add(
        (because.size() == 1
                ? "This fact did it: "
                : effect.fewest()
                    ? "These facts together did it, and fewer would not: "
                    : "These facts together did it, and none of them can be spared: ")
            + Words.few(because, FACTS_SHOWN, "; ")
            + ".");
    List<String> undone = effect.undone().stream().map(SinceReport::named).toList();
    details.add(
        undone.isEmpty()
            ? "Taking back no single fact would undo it."
            : "Taking back "
                + (undone.size() == 1 ? "this alone" : "any one of these alone")
                + " would undo it: "
                + Words.few(undone, FACTS_SHOWN, "; ")
                + ".");
    return details;
  }

  /** A changed fact by its path. */
  static String named(ChangedFact change) {
    if (change instanceof ChangedFact.OfIncident fact) {
      return fact.fact().path();
    }
    return change instanceof ChangedFact.OfList list
        ? RecordedWords.one(list.list())
            + (list.before() < 0 ? " (new)" : " " + (list.before() + 1))
        : "judgement.grades";
  }

  private static void facts(Since since, List<Block> blocks) {
    blocks.add(new Block.Heading("Facts that changed"));
    if (since.facts().isEmpty()) {
      blocks.add(new Block.Paragraph("None."));
    }
    since.facts().forEach(change -> blocks.add(fact(change)));
  }

  private static Block fact(ChangedFact change) {
    if (change instanceof ChangedFact.OfIncident fact) {
      return Block.Item.of(
          fact.fact().question() + " (" + fact.fact().path() + ")",
          Tone.PLAIN,
          List.of(
              "Was: "
                  + RecordedWords.value(fact.was())
                  + ". Is: "
                  + RecordedWords.value(fact.is())
                  + "."));
    }
    if (change instanceof ChangedFact.OfList list) {
      List<String> details = new ArrayList<>();
      details.add("Was: " + told(list.list(), list.was(), list.before() >= 0) + ".");
      details.add("Is: " + told(list.list(), list.is(), !list.is().isEmpty()) + ".");
      return Block.Item.of(Words.capital(named(list)), Tone.PLAIN, details);
    }
    ChangedFact.OfGrades grades = (ChangedFact.OfGrades) change;
    return Block.Item.of(
        "Professionals' grades (judgement.grades)",
        Tone.PLAIN,
        List.of("Were: " + grades.before() + ". Are: " + grades.now() + ", or others."));
  }

  private static String told(FactScope list, Map<String, Object> entry, boolean listed) {
    if (entry.isEmpty()) {
      return listed ? "listed, and nothing told of it" : "not listed";
    }
    return new TreeMap<>(entry)
        .entrySet().stream()
            .map(
                each ->
                    Vocabulary.standard().find(list, each.getKey()).orElseThrow().question()
                        + " "
                        + RecordedWords.value(each.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static void questions(Decision older, Decision now, List<Block> blocks) {
    Set<String> was =
        older.questions().stream().map(each -> each.fact()).collect(Collectors.toSet());
    Set<String> is = now.questions().stream().map(each -> each.fact()).collect(Collectors.toSet());
    List<String> opened =
        now.questions().stream()
            .map(each -> each.fact())
            .filter(each -> !was.contains(each))
            .toList();
    long closed = was.stream().filter(each -> !is.contains(each)).count();
    blocks.add(new Block.Heading("Questions"));
    blocks.add(
        new Block.Paragraph(
            closed + " no longer asked, " + opened.size() + " new, " + is.size() + " open."));
    opened.stream()
        .limit(FACTS_SHOWN)
        .forEach(
            path ->
                blocks.add(Block.Item.of("New: " + Words.question(path), Tone.PLAIN, List.of())));
  }
}
