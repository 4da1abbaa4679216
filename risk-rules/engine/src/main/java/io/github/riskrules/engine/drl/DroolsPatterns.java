package io.github.riskrules.engine.drl;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Writes what Drools' parser found in a rule back as the tokens it stands for. What the rule
 * language has no use for is written as a mark that no rule can contain.
 */
final class DroolsPatterns {
  private static final String UNKNOWN = "\u0000";

  private final List<String> texts = new ArrayList<>();

  private DroolsPatterns() {}

  static List<String> texts(AndDescr patterns) {
    DroolsPatterns written = new DroolsPatterns();
    patterns.getDescrs().forEach(written::write);
    return written.texts;
  }

  static List<String> texts(String code) {
    FileProblems unread = new FileProblems("", SourceText.written(code));
    List<String> texts = new ArrayList<>();
    TokenScanner.scan(code, unread).tokens().forEach(token -> texts.add(token.text()));
    return texts;
  }

  private void write(BaseDescr part) {
    if (part instanceof ExistsDescr exists) {
      add("exists");
      writeAll(exists.getDescrs());
    } else if (part instanceof NotDescr not) {
      add("not");
      writeAll(not.getDescrs());
    } else if (part instanceof PatternDescr pattern && isPlain(pattern)) {
      write(pattern);
    } else {
      add(UNKNOWN);
    }
  }

  // Drools hands these lists out untyped.
  private void writeAll(List<?> parts) {
    for (Object part : parts) {
      if (part instanceof BaseDescr descr) {
        write(descr);
      } else {
        add(UNKNOWN);
      }
    }
  }

  private static boolean isPlain(PatternDescr pattern) {
    return !pattern.isQuery()
        && pattern.getIdentifier() == null
        && !pattern.isUnification()
        && pattern.getAnnotations().isEmpty()
        && (pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty());
  }

  private void write(PatternDescr pattern) {
    if (pattern.getSource() instanceof AccumulateDescr count
        && "Object".equals(pattern.getObjectType())) {
      write(count, pattern);
    } else if (pattern.getSource() == null) {
      add(pattern.getObjectType(), "(");
      writeConstraints(pattern);
      add(")");
    } else {
      add(UNKNOWN);
    }
  }

  private void write(AccumulateDescr count, PatternDescr result) {
    add("accumulate", "(");
    if (count.getInput() instanceof AndDescr input) {
      input.getDescrs().forEach(this::write);
    } else {
      write(count.getInput());
    }
    for (AccumulateDescr.AccumulateFunctionCallDescr function : count.getFunctions()) {
      add(";", function.getBind(), ":", function.getFunction(), "(");
      add(String.join(",", function.getParams()), ")", ";");
    }
    writeConstraints(result);
    add(")");
  }

  private void writeConstraints(PatternDescr pattern) {
    List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
    for (int i = 0; i < constraints.size(); i++) {
      if (i > 0) {
        add(",");
      }
      if (constraints.get(i) instanceof ExprConstraintDescr expression
          && expression.getType() == ExprConstraintDescr.Type.NAMED) {
        texts.addAll(texts(expression.getExpression()));
      } else {
        add(UNKNOWN);
      }
    }
  }

  private void add(String... parts) {
    texts.addAll(List.of(parts));
  }
}
