package io.github.riskrules.benchmarks.peers.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Collected;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.benchmarks.peers.FactForm;
import io.github.riskrules.benchmarks.peers.FactMaps;
import io.github.riskrules.benchmarks.peers.Stages;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CEL for Java. Every expression is checked and planned once, and asked of every incident. */
public final class CelContender implements Contender {
  private static final String TIER = "atLeast";
  private static final CelType ENTRY = MapType.create(SimpleType.STRING, SimpleType.DYN);

  @Override
  public String id() {
    return "cel";
  }

  @Override
  public String title() {
    return "CEL for Java, an expression for each rule";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    Stages stages = Stages.of(subject);
    CelBuilder environment =
        CelFactory.plannerCelBuilder().setStandardMacros(CelStandardMacro.STANDARD_MACROS);
    for (VocabularyFact fact : FactMaps.facts(stages.all(), FactScope.INCIDENT)) {
      environment.addVar(fact.path(), NullableType.create(typeOf(fact)));
    }
    for (FactScope list : FactScope.lists()) {
      environment.addVar(list.listPath(), ListType.create(ENTRY));
    }
    Cel cel = environment.addVar(TIER, SimpleType.STRING).build();
    FactMaps facts =
        FactMaps.flat(stages.all(), new FactForm(Integer::longValue, NullValue.NULL_VALUE));
    return new Expressions(facts, planned(stages.first(), cel), planned(stages.second(), cel));
  }

  private static CelType typeOf(VocabularyFact fact) {
    return switch (fact.type()) {
      case ANSWER -> SimpleType.BOOL;
      case NUMBER -> SimpleType.INT;
      case CHOICE, TEXT -> SimpleType.STRING;
      case DATE, TIME -> SimpleType.TIMESTAMP;
    };
  }

  private static List<Asked> planned(List<Rule> rules, Cel cel) {
    CelWording wording = new CelWording();
    return rules.stream().map(rule -> planned(rule, wording.of(rule.when()), cel)).toList();
  }

  private static Asked planned(Rule rule, String expression, Cel cel) {
    try {
      return new Asked(rule, cel.createProgram(cel.compile(expression).getAst()));
    } catch (CelValidationException | CelEvaluationException refused) {
      throw new IllegalStateException(rule.id() + " is refused as " + expression, refused);
    }
  }

  /**
   * A rule with what asks whether it is known to hold.
   *
   * @param rule the rule
   * @param program its conditions
   */
  private record Asked(Rule rule, Program program) {}

  /** The expressions of a policy. */
  private record Expressions(FactMaps facts, List<Asked> first, List<Asked> second)
      implements Assessor<KnownFindings> {
    @Override
    public KnownFindings assess(Incident incident, Instant time) {
      Incident standing = AsAssessed.of(incident, time);
      Collected found = Collected.of(standing);
      Map<String, Object> told = facts.of(standing);
      // A map would be copied for each of the expressions.
      CelVariableResolver variables = name -> Optional.ofNullable(told.get(name));
      ask(first, variables, found);
      told.put(TIER, found.tier().name());
      ask(second, variables, found);
      return found.findings();
    }

    private static void ask(List<Asked> rules, CelVariableResolver variables, Collected found) {
      try {
        for (Asked each : rules) {
          if ((boolean) each.program().eval(variables)) {
            found.add(each.rule());
          }
        }
      } catch (CelEvaluationException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
