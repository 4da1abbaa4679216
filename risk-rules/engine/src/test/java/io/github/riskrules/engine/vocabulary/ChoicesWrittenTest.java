package io.github.riskrules.engine.vocabulary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.incident.Incident;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@link Choices} from the vocabulary, and holds what it reads to what accessors read. */
class ChoicesWrittenTest {
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/riskrules/engine/vocabulary/Choices.java");
  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final int INCIDENTS = 500;

  @Test
  void choices_are_read_as_the_vocabulary_has_them() {
    GoldenFile.matches(SOURCE, source());
  }

  @Test
  void each_choice_is_the_one_that_its_accessor_reads() {
    IncidentGenerator generator = IncidentGenerator.of(List.of(), 20261129L);
    for (int i = 0; i < INCIDENTS; i++) {
      Incident incident = generator.next().build();
      byte[] read = Choices.of(incident);
      for (VocabularyFact fact : choices()) {
        Object[] constants = fact.javaType().getEnumConstants();
        assertThat(read[fact.order()])
            .as(fact.path())
            .isEqualTo((byte) (1 + Arrays.asList(constants).indexOf(fact.read(incident))));
      }
    }
  }

  private static List<VocabularyFact> choices() {
    return VOCABULARY.facts(FactScope.INCIDENT).stream()
        .filter(fact -> fact.javaType().isEnum())
        .toList();
  }

  private static String source() {
    Map<String, List<VocabularyFact>> byRecord =
        choices().stream()
            .collect(
                groupingBy(
                    ChoicesWrittenTest::record,
                    LinkedHashMap::new,
                    mapping(fact -> fact, toList())));
    String imports =
        Stream.concat(
                Stream.of(Incident.class), byRecord.keySet().stream().map(ChoicesWrittenTest::type))
            .map(type -> "import " + type.getName() + ";\n")
            .distinct()
            .sorted()
            .collect(joining());
    String calls =
        byRecord.keySet().stream()
            .map(
                record ->
                    record.isEmpty()
                        ? "    incident(incident, read);\n"
                        : "    %s(incident.%s(), read);\n".formatted(record, record))
            .collect(joining());
    String methods =
        byRecord.entrySet().stream()
            .map(each -> method(each.getKey(), each.getValue()))
            .collect(joining("\n"));
    return """
    package io.github.riskrules.engine.vocabulary;

    %simport org.jspecify.annotations.Nullable;

    /**
     * Every yes/no answer and choice of an incident, read at once: one accessor after the other takes
     * several times as long. Written from the vocabulary by its test with {@code -Dgolden=write}.
     */
    public final class Choices {
      private static final int FACTS = %d;

      /** Of the path and the type of each fact, in their order. */
      private static final int WRITTEN_FROM = %d;

      static {
        if (hash() != WRITTEN_FROM) {
          throw new IllegalStateException("the facts have changed; write their choices anew");
        }
      }

      private Choices() {}

      /** How many facts there are. */
      public static int facts() {
        return FACTS;
      }

      /** A hash of the facts as the records have them now. */
      static int hash() {
        return Vocabulary.standard().facts(FactScope.INCIDENT).stream()
            .map(fact -> fact.path() + " " + fact.javaType().getName())
            .toList()
            .hashCode();
      }

      /**
       * Which constant each is, at the order of its fact: 0 where there is none and at facts of another
       * type, else one more than the ordinal of the constant.
       */
      public static byte[] of(Incident incident) {
        byte[] read = new byte[FACTS];
    %s    return read;
      }

    %s
      @SuppressWarnings("EnumOrdinal") // The tables that are looked up have this order.
      private static byte place(@Nullable Enum<?> choice) {
        return choice == null ? 0 : (byte) (1 + choice.ordinal());
      }
    }
    """
        .formatted(imports, VOCABULARY.count(FactScope.INCIDENT), hash(), calls, methods);
  }

  private static int hash() {
    return VOCABULARY.facts(FactScope.INCIDENT).stream()
        .map(fact -> fact.path() + " " + fact.javaType().getName())
        .toList()
        .hashCode();
  }

  private static String method(String record, List<VocabularyFact> facts) {
    String name = record.isEmpty() ? "incident" : record;
    return facts.stream()
        .map(
            fact ->
                "    read[%d] = place(%s.%s());\n"
                    .formatted(
                        fact.order(), name, fact.path().substring(fact.path().indexOf('.') + 1)))
        .collect(
            joining(
                "",
                "  private static void %s(%s %s, byte[] read) {\n"
                    .formatted(name, type(record).getSimpleName(), name),
                "  }\n"));
  }

  /** The record of the incident that a fact stands on; empty for the incident itself. */
  private static String record(VocabularyFact fact) {
    return fact.path().contains(".") ? fact.path().substring(0, fact.path().indexOf('.')) : "";
  }

  private static Class<?> type(String record) {
    return Arrays.stream(Incident.class.getRecordComponents())
        .filter(component -> component.getName().equals(record))
        .<Class<?>>map(RecordComponent::getType)
        .findFirst()
        .orElse(Incident.class);
  }
}
