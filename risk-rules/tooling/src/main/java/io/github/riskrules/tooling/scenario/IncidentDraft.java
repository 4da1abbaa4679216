package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An incident document on which a scenario makes its changes. It is read back by the same strict
 * reader as any other incident, so a scenario cannot state what no caller could.
 */
final class IncidentDraft {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.eE+-]*");

  private final Map<String, Object> root;

  private IncidentDraft(Map<String, Object> root) {
    this.root = root;
  }

  /** A draft of a document that was parsed as YAML, of which JSON is a part. */
  static IncidentDraft of(YamlNode.Mapping document) {
    return new IncidentDraft(mapping(document));
  }

  IncidentDraft copy() {
    return new IncidentDraft(copyOf(root));
  }

  /** Gives a fact, by its path, another value. */
  void change(String path, YamlNode value) {
    holder(path).put(lastName(path), tree(value));
  }

  /** Leaves a fact, by its path, unknown. */
  void forget(String path) {
    holder(path).remove(lastName(path));
  }

  IncidentReading read(String name) {
    StringBuilder json = new StringBuilder();
    write(root, json);
    return IncidentJson.read(name, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> holder(String path) {
    Map<String, Object> holder = root;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      Object held = holder.computeIfAbsent(names[i], name -> new LinkedHashMap<String, Object>());
      if (!(held instanceof Map)) {
        held = new LinkedHashMap<String, Object>();
        holder.put(names[i], held);
      }
      holder = (Map<String, Object>) held;
    }
    return holder;
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static Object tree(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping(mapping);
    }
    if (node instanceof YamlNode.Items items) {
      List<Object> values = new ArrayList<>();
      items.values().forEach(value -> values.add(tree(value)));
      return values;
    }
    return node;
  }

  private static Map<String, Object> mapping(YamlNode.Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> values.put(entry.name().text(), tree(entry.value())));
    return values;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> copyOf(Map<String, Object> original) {
    Map<String, Object> copy = new LinkedHashMap<>();
    original.forEach(
        (name, value) ->
            copy.put(name, value instanceof Map ? copyOf((Map<String, Object>) value) : value));
    return copy;
  }

  private static void write(@Nullable Object value, StringBuilder json) {
    if (value instanceof Map<?, ?> map) {
      json.append('{');
      String separator = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator);
        quote(String.valueOf(entry.getKey()), json);
        json.append(':');
        write(entry.getValue(), json);
        separator = ",";
      }
      json.append('}');
    } else if (value instanceof List<?> list) {
      json.append('[');
      String separator = "";
      for (Object each : list) {
        json.append(separator);
        write(each, json);
        separator = ",";
      }
      json.append(']');
    } else if (value instanceof YamlNode.Scalar scalar) {
      if (scalar.plain() && NUMBER.matcher(scalar.text()).matches()) {
        json.append(scalar.text());
      } else {
        quote(scalar.text(), json);
      }
    }
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
