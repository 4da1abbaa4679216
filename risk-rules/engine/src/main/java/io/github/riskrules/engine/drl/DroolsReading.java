package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.RecognitionException;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRLParser;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Lets Drools' own parser read the file too, and refuses whatever the two readings do not share. So
 * the rules in force here are the rules that stock Drools finds in the same file: none is lost,
 * none is added, and no part means something else there.
 */
final class DroolsReading {
  private static final String SAME =
      "Write it in the plainest form; every rule must mean the same to Drools.";

  private final SourceText source;
  private final FileProblems problems;

  DroolsReading(SourceText source, FileProblems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Compares the outline of a file with what Drools finds in it. */
  void check(List<RuleOutline> rules) {
    PackageDescr found = parse();
    if (found == null) {
      return;
    }
    if (!hasFixedLinesOnly(found)) {
      problems.at(0, "Drools finds more in this file than the fixed lines and rules.", SAME);
    }
    if (found.getRules().size() != rules.size()) {
      problems.at(
          0,
          "Drools finds "
              + found.getRules().size()
              + " rules in this file, where there are "
              + rules.size()
              + ".",
          SAME);
      return;
    }
    for (int i = 0; i < rules.size(); i++) {
      if (!isSame(rules.get(i), found.getRules().get(i))) {
        problems.at(rules.get(i).keyword(), "Drools reads this rule in another way.", SAME);
      }
    }
  }

  private @Nullable PackageDescr parse() {
    PlainNameLexer lexer = new PlainNameLexer(source.text());
    DRLParser parser = DRLFactory.buildParser(lexer, LanguageLevelOption.DRL6);
    List<DroolsParserException> errors = new ArrayList<>();
    PackageDescr found;
    try {
      found = parser.compilationUnit();
      errors.addAll(lexer.getErrors());
      errors.addAll(parser.getErrors());
    } catch (RecognitionException | RuntimeException failed) {
      // Drools fails even on putting some of its own errors into words.
      problems.at(0, "Drools cannot read this file.", SAME);
      return null;
    }
    for (DroolsParserException error : errors) {
      Place place =
          new Place(Math.max(1, error.getLineNumber()), Math.max(0, error.getColumn()) + 1);
      problems.add(place, "Drools cannot read the file from here on.", SAME);
    }
    return errors.isEmpty() ? found : null;
  }

  private static boolean hasFixedLinesOnly(PackageDescr found) {
    List<String> imports = found.getImports().stream().map(ImportDescr::getTarget).toList();
    return found.getName().equals("policy")
        && imports.equals(
            List.of("io.github.riskrules.incident.*", "io.github.riskrules.engine.language.*"))
        && found.getGlobals().size() == 1
        && found.getFunctionImports().isEmpty()
        && found.getAccumulateImports().isEmpty()
        && found.getFunctions().isEmpty()
        && found.getAttributes().isEmpty()
        && found.getTypeDeclarations().isEmpty()
        && found.getEnumDeclarations().isEmpty()
        && found.getEntryPointDeclarations().isEmpty()
        && found.getWindowDeclarations().isEmpty()
        && found.getUnit() == null;
  }

  private static boolean isSame(RuleOutline outline, RuleDescr found) {
    return found.isRule()
        && found.getName().equals(outline.name().content())
        && found.getAttributes().isEmpty()
        && !found.hasParent()
        && found.getNamedConsequences().isEmpty()
        && annotations(found).equals(annotations(outline.head()))
        && DroolsPatterns.texts(found.getLhs()).equals(texts(outline.when()))
        && DroolsPatterns.texts(String.valueOf(found.getConsequence()))
            .equals(texts(outline.then()));
  }

  // Drools does not keep the order of annotations, and it means nothing.
  private static Set<String> annotations(RuleDescr found) {
    Set<String> texts = new TreeSet<>();
    for (AnnotationDescr annotation : found.getAnnotations()) {
      for (Map.Entry<String, Object> value : annotation.getValueMap().entrySet()) {
        texts.add("@" + annotation.getName() + "(" + value.getValue() + ")");
      }
    }
    return texts;
  }

  private static Set<String> annotations(Tokens head) {
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i + 4 < head.all().size(); i += 5) {
      texts.add(String.join("", texts(head).subList(i, i + 5)));
    }
    return texts;
  }

  private static List<String> texts(Tokens tokens) {
    return tokens.all().stream().map(Token::text).toList();
  }
}
