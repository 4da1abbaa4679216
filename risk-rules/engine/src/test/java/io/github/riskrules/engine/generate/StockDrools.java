package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.language.Findings;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.drools.decisiontable.parser.csv.CsvParser;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.template.model.DRLOutput;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Drools as it comes: it compiles the text of rule files and runs what it compiled. A session for
 * each incident, every entry of every list inserted beside the incident.
 */
public final class StockDrools {
  private static final String HEAD =
      """
      package policy;
      import io.github.riskrules.incident.*;
      import io.github.riskrules.engine.language.*;
      global Findings findings;

      """;

  private static final Findings NOBODY =
      new Findings() {
        @Override
        public void raise(RiskTier tier, String reason) {}

        @Override
        public void suggest(String action, String reason) {}

        @Override
        public void ruleOut(String action, String reason) {}
      };

  private final KieBase base;

  private StockDrools(KieBase base) {
    this.base = base;
  }

  /**
   * Compiles rules from the text in which they were written.
   *
   * @param fileOf the whole text of the file that holds a rule
   */
  public static StockDrools of(List<Rule> rules, Function<Rule, String> fileOf) {
    return compiled(
        rules.stream()
            .map(rule -> written(rule, fileOf.apply(rule)))
            .collect(Collectors.joining("\n")));
  }

  /** Compiles the text of rules. */
  public static StockDrools compiled(String rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/policy/stage.drl", HEAD + rules);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    return new StockDrools(
        services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
  }

  /** A rule as its author wrote it: from its first line to the one that says "end", or a row. */
  private static String written(Rule rule, String file) {
    if (rule.ref().file().endsWith(".csv")) {
      return row(rule, file);
    }
    StringBuilder text = new StringBuilder();
    for (String line : file.lines().skip(rule.ref().line() - 1L).toList()) {
      text.append(line).append('\n');
      if (line.strip().equals("end")) {
        return text.toString();
      }
    }
    throw new IllegalArgumentException("no end to " + rule.id());
  }

  /** The rule that Drools itself makes of a row of a table. */
  private static String row(Rule rule, String table) {
    DefaultRuleSheetListener rows = new DefaultRuleSheetListener();
    new CsvParser(rows, new CsvLineParser())
        .parseFile(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    for (org.drools.template.model.Rule row : rows.getRuleSet().getRules()) {
      DRLOutput output = new DRLOutput();
      row.renderDRL(output);
      if (output.getDRL().contains("rule \"" + rule.id() + " ")) {
        return output.getDRL();
      }
    }
    throw new IllegalArgumentException("no row of " + rule.id());
  }

  /** What was compiled, for sessions of the caller's own. */
  public KieBase base() {
    return base;
  }

  /** The ids of the rules that fire. */
  public Set<String> fired(Incident incident, @Nullable Tier tier) {
    Set<String> fired = new TreeSet<>();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", NOBODY);
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              String name = event.getMatch().getRule().getName();
              fired.add(name.substring(0, name.indexOf(' ')));
            }
          });
      session.insert(incident);
      if (tier != null) {
        session.insert(tier);
      }
      for (FactScope list : FactScope.values()) {
        if (list.isList()) {
          list.entries(incident).forEach(session::insert);
        }
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }
}
