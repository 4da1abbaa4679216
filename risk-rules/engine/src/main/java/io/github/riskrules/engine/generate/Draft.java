package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.ProfessionalGrade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facts of an incident as a table from path to value, from which an {@link Incident} is built.
 * A fact that is not in the table is unknown, so forgetting one is taking it out. Immutable.
 */
public final class Draft {
  private final Map<String, Object> facts;
  private final Map<FactScope, List<Map<String, Object>>> entries;
  private final List<ProfessionalGrade> grades;

  private Draft(
      Map<String, Object> facts,
      Map<FactScope, List<Map<String, Object>>> entries,
      List<ProfessionalGrade> grades) {
    this.facts = facts;
    this.entries = entries;
    this.grades = grades;
  }

  /** A draft with these facts alone, by the path that rules write; never a counted one. */
  public static Draft of(Map<String, Object> facts) {
    return new Draft(new TreeMap<>(facts), new EnumMap<>(FactScope.class), List.of());
  }

  /** The draft of an incident: every fact given in it, as it stands after normalising. */
  public static Draft of(Incident incident) {
    Draft draft = of(given(FactScope.INCIDENT, incident));
    for (FactScope list : FactScope.lists()) {
      for (Object entry : list.entries(incident)) {
        draft = draft.withEntry(list, given(list, entry));
      }
    }
    return new Draft(draft.facts, draft.entries, incident.judgement().grades());
  }

  private static Map<String, Object> given(FactScope scope, Object holder) {
    Map<String, Object> given = new TreeMap<>();
    for (VocabularyFact fact : Vocabulary.standard().facts(scope)) {
      Object value = fact.derived() ? null : fact.read(holder);
      if (value != null && value != Answer.NOT_ASKED) {
        given.put(fact.path(), value);
      }
    }
    return given;
  }

  /** This draft with one fact of the incident set. */
  public Draft with(String path, Object value) {
    Map<String, Object> changed = new TreeMap<>(facts);
    changed.put(path, value);
    return new Draft(changed, entries, grades);
  }

  /** This draft with one more entry in a list. */
  public Draft withEntry(FactScope list, Map<String, Object> entry) {
    List<Map<String, Object>> changed = new ArrayList<>(entries(list));
    changed.add(new TreeMap<>(entry));
    return withEntries(list, changed);
  }

  /** This draft with one fact of one entry set. */
  public Draft withInEntry(FactScope list, int number, String path, Object value) {
    List<Map<String, Object>> changed = new ArrayList<>(entries(list));
    Map<String, Object> entry = new TreeMap<>(changed.get(number));
    entry.put(path, value);
    changed.set(number, entry);
    return withEntries(list, changed);
  }

  /** This draft with a professional's grade. */
  public Draft withGrade(ProfessionalGrade grade) {
    List<ProfessionalGrade> changed = new ArrayList<>(grades);
    changed.add(grade);
    return new Draft(facts, entries, List.copyOf(changed));
  }

  /** What professionals have graded the incident. */
  public List<ProfessionalGrade> grades() {
    return grades;
  }

  /** This draft without one professional's grade. */
  public Draft withoutGrade(int number) {
    List<ProfessionalGrade> changed = new ArrayList<>(grades);
    changed.remove(number);
    return new Draft(facts, entries, List.copyOf(changed));
  }

  private Draft withEntries(FactScope list, List<Map<String, Object>> changed) {
    Map<FactScope, List<Map<String, Object>>> all = new EnumMap<>(FactScope.class);
    all.putAll(entries);
    all.put(list, List.copyOf(changed));
    return new Draft(facts, all, grades);
  }

  /** The value of a fact of the incident, if it is known. */
  public Optional<Object> get(String path) {
    return Optional.ofNullable(facts.get(path));
  }

  /** The entries of a list, each a table from the entry's own paths to values. */
  public List<Map<String, Object>> entries(FactScope list) {
    return entries.getOrDefault(list, List.of());
  }

  /**
   * The place of every fact that can be forgotten: {@code victim.age}, {@code
   * history.incidents[2].earliest}. What makes an incident one at all cannot, and nor can answers
   * that nobody asks for: under DARA neither the 24 questions nor their total are ever open.
   */
  public List<String> places() {
    List<String> places = new ArrayList<>();
    boolean uncounted = facts.get("assessment.instrument") == Instrument.DARA;
    List<String> counted = Vocabulary.standard().incidentFact("dash.ticks").from();
    for (String path : facts.keySet()) {
      if (!Vocabulary.standard().incidentFact(path).always()
          && !(uncounted && (counted.contains(path) || path.startsWith("dash.stated")))) {
        places.add(path);
      }
    }
    entries.forEach(
        (list, all) -> {
          for (int i = 0; i < all.size(); i++) {
            for (String path : all.get(i).keySet()) {
              if (!Vocabulary.standard().find(list, path).orElseThrow().always()) {
                places.add(list.listPath() + "[" + i + "]." + path);
              }
            }
          }
        });
    return places;
  }

  /** This draft without one fact. */
  public Draft without(String place) {
    int bracket = place.indexOf('[');
    if (bracket < 0) {
      Map<String, Object> changed = new TreeMap<>(facts);
      changed.remove(place);
      if (place.startsWith("offences.")) {
        // In a complete list of offences, one left out would be one known not to be alleged.
        changed.remove("offences.complete");
      }
      return new Draft(changed, entries, grades);
    }
    FactScope list = FactScope.ofList(place.substring(0, bracket)).orElseThrow();
    int number = Integer.parseInt(place.substring(bracket + 1, place.indexOf(']')));
    List<Map<String, Object>> changed = new ArrayList<>(entries(list));
    Map<String, Object> entry = new TreeMap<>(changed.get(number));
    String path = place.substring(place.indexOf(']') + 2);
    entry.remove(path);
    if (path.equals("latest")) {
      // The first day alone would be the day itself, and so more than was known.
      entry.remove("earliest");
    }
    changed.set(number, entry);
    return withEntries(list, changed);
  }

  /** This draft without one entry of a list, and so without knowing that the list is complete. */
  public Draft withoutEntry(FactScope list, int number) {
    List<Map<String, Object>> changed = new ArrayList<>(entries(list));
    changed.remove(number);
    return withEntries(list, changed).without(list.completePath());
  }

  /** The incident these facts make. */
  public Incident build() {
    return (Incident) build(Incident.class, "", facts);
  }

  private Object build(Class<?> type, String prefix, Map<String, Object> values) {
    Shape shape = Shape.of(type);
    Object[] arguments = new Object[shape.parts().size()];
    for (int i = 0; i < arguments.length; i++) {
      Shape.Part part = shape.parts().get(i);
      String path = prefix + part.name();
      if (part.isFact()) {
        arguments[i] = values.get(path);
      } else if (part.type().isRecord()) {
        arguments[i] = build(part.type(), path + ".", values);
      } else if (part.type() == List.class) {
        arguments[i] =
            path.equals("judgement.grades")
                ? grades
                : builtEntries(FactScope.ofList(path).orElseThrow());
      }
    }
    return shape.make(arguments);
  }

  private List<Object> builtEntries(FactScope list) {
    List<Object> built = new ArrayList<>();
    for (Map<String, Object> entry : entries(list)) {
      built.add(build(list.type(), "", entry));
    }
    return built;
  }

  /** Every fact with its value, one to a line: a test that fails prints its invented incident. */
  public String inWords() {
    StringBuilder words = new StringBuilder();
    facts.forEach((path, value) -> words.append(path).append(" = ").append(value).append('\n'));
    entries.forEach(
        (list, all) -> {
          for (int i = 0; i < all.size(); i++) {
            words.append(list.listPath()).append('[').append(i).append("] = ");
            words.append(all.get(i)).append('\n');
          }
        });
    grades.forEach(grade -> words.append("graded ").append(grade.tier()).append('\n'));
    return words.toString();
  }
}
