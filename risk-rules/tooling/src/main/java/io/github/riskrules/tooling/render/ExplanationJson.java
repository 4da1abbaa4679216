package io.github.riskrules.tooling.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.tooling.explain.ActionExplanation;
import io.github.riskrules.tooling.explain.Change;
import io.github.riskrules.tooling.explain.ChangedFact;
import io.github.riskrules.tooling.explain.ConditionStanding;
import io.github.riskrules.tooling.explain.FactChange;
import io.github.riskrules.tooling.explain.RuleExplanation;
import io.github.riskrules.tooling.explain.Since;
import io.github.riskrules.tooling.explain.TierExplanation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Explanations for programs, in a fixed order, each document ending with a line break. */
public final class ExplanationJson {
  private final JsonGenerator json;

  private ExplanationJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Part {
    void write(ExplanationJson writer) throws IOException;
  }

  /** How a rule stands. */
  public static String of(RuleExplanation rule, Decision decision) {
    return document("rule", decision, writer -> writer.rule(rule));
  }

  /** Why an action is suggested, or is not. */
  public static String of(ActionExplanation action, Decision decision) {
    return document("action", decision, writer -> writer.action(action));
  }

  /** What keeps the tier where it is, and what could move it up. */
  public static String of(TierExplanation tier, Decision decision) {
    return document("tier", decision, writer -> writer.tier(tier));
  }

  /** What has changed since an older assessment. */
  public static String of(Since since, Decision decision) {
    return document("since", decision, writer -> writer.since(since));
  }

  private static String document(String about, Decision decision, Part part) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("schema", "explanation/1");
      json.writeStringField("about", about);
      json.writeStringField("incident", decision.incidentId());
      json.writeStringField("assessedAt", decision.assessedAt().toString());
      json.writeStringField("policy", decision.policy().id());
      json.writeStringField("policyVersion", decision.policy().version());
      json.writeStringField("policyDigest", decision.policy().digest());
      json.writeStringField("atLeast", decision.tier().atLeast().name());
      json.writeStringField("atMost", decision.tier().atMost().name());
      json.writeFieldName(about);
      part.write(new ExplanationJson(json));
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private void rule(RuleExplanation rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.rule().id());
    json.writeStringField("title", rule.rule().ref().title());
    json.writeStringField("pack", rule.rule().ref().pack());
    json.writeStringField("file", rule.rule().ref().file());
    json.writeNumberField("line", rule.rule().ref().line());
    json.writeStringField("stands", rule.truth().name());
    json.writeBooleanField("applies", rule.applies());
    conditions("conditions", rule.conditions());
    changes("toHold", rule.toHold());
    changes("toStop", rule.toStop());
    json.writeEndObject();
  }

  private void conditions(String name, List<ConditionStanding> conditions) throws IOException {
    json.writeArrayFieldStart(name);
    for (ConditionStanding condition : conditions) {
      json.writeStartObject();
      json.writeStringField("stands", condition.truth().name());
      if (condition.fact().isPresent()) {
        json.writeStringField("fact", condition.fact().get().place());
        json.writeStringField("question", condition.fact().get().fact().question());
        json.writeStringField("source", condition.fact().get().fact().source());
        json.writeStringField("was", condition.fact().get().was());
        if (condition.list().isEmpty()) {
          json.writeStringField("needed", ConditionItems.needed(condition));
        }
      }
      if (!condition.parts().isEmpty()) {
        conditions("parts", condition.parts());
      }
      if (condition.list().isPresent()) {
        json.writeArrayFieldStart("entries");
        for (ConditionStanding.EntryStanding entry : condition.entries()) {
          json.writeStartObject();
          json.writeNumberField("number", entry.number());
          json.writeStringField("stands", entry.truth().name());
          conditions("parts", entry.parts());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void changes(String name, List<Change> changes) throws IOException {
    json.writeArrayFieldStart(name);
    for (Change change : changes) {
      json.writeStartArray();
      for (FactChange fact : change.facts()) {
        json.writeStartObject();
        json.writeStringField("fact", fact.place());
        json.writeBooleanField("corrects", fact.corrects());
        if (fact instanceof FactChange.Value value) {
          value("recorded", value.recorded());
          value("needed", value.value());
        } else if (fact instanceof FactChange.Entry entry) {
          facts("entry", entry.facts());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void value(String name, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  private void facts(String name, Map<String, Object> facts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Object> fact : new TreeMap<>(facts).entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue().toString());
    }
    json.writeEndObject();
  }

  private void action(ActionExplanation action) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", action.action().code());
    json.writeStringField("status", action.status().map(Enum::name).orElse("SUGGESTED"));
    json.writeArrayFieldStart("rules");
    for (ActionExplanation.Voice voice : action.voices()) {
      json.writeStartObject();
      json.writeStringField("kind", voice.kind().name());
      json.writeFieldName("rule");
      rule(voice.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
    changes("toSuggest", action.toSuggest());
    json.writeEndObject();
  }

  private void tier(TierExplanation tier) throws IOException {
    json.writeStartObject();
    json.writeNumberField("grades", tier.grades());
    json.writeArrayFieldStart("holding");
    for (RuleExplanation rule : tier.holding()) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("raising");
    for (RuleExplanation rule : tier.raising()) {
      rule(rule);
    }
    json.writeEndArray();
    names("otherRaising", tier.otherRaising());
    names("open", tier.open());
    json.writeArrayFieldStart("nearActions");
    for (TierExplanation.NearAction action : tier.nearActions()) {
      json.writeStartObject();
      json.writeStringField("code", action.action().code());
      changes("toSuggest", action.toSuggest());
      json.writeEndObject();
    }
    json.writeEndArray();
    names("otherActions", tier.otherActions());
    json.writeEndObject();
  }

  private void names(String name, List<String> names) throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : names) {
      json.writeString(each);
    }
    json.writeEndArray();
  }

  private void since(Since since) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("lower", since.isLower());
    names("unprotected", since.unprotected());
    json.writeStringField("atLeastBefore", since.before().atLeast().name());
    json.writeStringField("atMostBefore", since.before().atMost().name());
    changed("facts", since.facts());
    json.writeArrayFieldStart("effects");
    for (Since.Effect effect : since.effects()) {
      json.writeStartObject();
      json.writeStringField("subject", effect.subject().name());
      json.writeStringField("name", effect.name());
      json.writeBooleanField("gained", effect.gained());
      json.writeBooleanField("fewest", effect.fewest());
      changed("because", effect.because());
      changed("undone", effect.undone());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void changed(String name, List<ChangedFact> facts) throws IOException {
    json.writeArrayFieldStart(name);
    for (ChangedFact change : facts) {
      json.writeStartObject();
      json.writeStringField("fact", SinceReport.named(change));
      if (change instanceof ChangedFact.OfIncident fact) {
        value("was", fact.was());
        value("is", fact.is());
      } else if (change instanceof ChangedFact.OfList list) {
        facts("was", list.was());
        facts("is", list.is());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
