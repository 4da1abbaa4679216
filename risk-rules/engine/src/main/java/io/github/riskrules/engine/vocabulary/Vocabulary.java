package io.github.riskrules.engine.vocabulary;

import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every fact a rule can read, in a fixed order, gathered from the {@link Fact} entries that stand
 * on the incident records themselves. Immutable and thread-safe.
 */
public final class Vocabulary {
  private static final Vocabulary STANDARD = new Vocabulary();

  private final Map<FactScope, Map<String, VocabularyFact>> facts = new EnumMap<>(FactScope.class);
  private final Map<FactScope, VocabularyFact> complete = new EnumMap<>(FactScope.class);

  private Vocabulary() {
    for (FactScope scope : FactScope.values()) {
      Map<String, VocabularyFact> found = new LinkedHashMap<>();
      gather(scope, scope.type(), "", object -> object, found);
      facts.put(scope, found);
    }
    for (FactScope scope : FactScope.values()) {
      if (scope.isList()) {
        complete.put(scope, incidentFact(scope.completePath()));
      }
    }
  }

  /** The vocabulary of this version of the library. */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /** The facts of one scope, in the order in which their records declare them. */
  public Collection<VocabularyFact> facts(FactScope scope) {
    return List.copyOf(scoped(scope).values());
  }

  /** How many facts a scope has: each has an order below it. */
  public int count(FactScope scope) {
    return scoped(scope).size();
  }

  /** The fact of the incident that says whether a list is complete. */
  public VocabularyFact complete(FactScope list) {
    return Objects.requireNonNull(complete.get(list), "not a list");
  }

  /** Finds a fact of a scope by the path rules write. */
  public Optional<VocabularyFact> find(FactScope scope, String path) {
    return Optional.ofNullable(scoped(scope).get(path));
  }

  /** A fact of the incident that is known to exist. */
  public VocabularyFact incidentFact(String path) {
    return find(FactScope.INCIDENT, path)
        .orElseThrow(() -> new IllegalArgumentException("no such fact: " + path));
  }

  /** The known path nearest to a mistyped one, if one is near enough to be meant. */
  public Optional<String> nearest(FactScope scope, String path) {
    return Nearest.of(path, scoped(scope).keySet());
  }

  private Map<String, VocabularyFact> scoped(FactScope scope) {
    return Objects.requireNonNull(facts.get(scope));
  }

  private static void gather(
      FactScope scope,
      Class<?> record,
      String prefix,
      Function<Object, @Nullable Object> holder,
      Map<String, VocabularyFact> found) {
    for (RecordComponent component : record.getRecordComponents()) {
      Method accessor = component.getAccessor();
      Fact fact = component.getAnnotation(Fact.class);
      if (fact != null) {
        add(scope, prefix, accessor, fact, false, holder, found);
      } else if (scope == FactScope.TIER) {
        addTier(component, found);
      } else if (component.getType().isRecord()) {
        gather(
            scope,
            component.getType(),
            prefix + component.getName() + ".",
            through(holder, new Accessor(accessor)),
            found);
      }
    }
    for (Method method : declaredInOrder(record)) {
      Fact fact = method.getAnnotation(Fact.class);
      if (fact != null && !found.containsKey(prefix + method.getName())) {
        add(scope, prefix, method, fact, true, holder, found);
      }
    }
  }

  private static Function<Object, @Nullable Object> through(
      Function<Object, @Nullable Object> holder, Function<Object, @Nullable Object> accessor) {
    return object -> {
      Object held = holder.apply(object);
      return held == null ? null : accessor.apply(held);
    };
  }

  private static List<Method> declaredInOrder(Class<?> record) {
    List<Method> methods = new ArrayList<>(List.of(record.getDeclaredMethods()));
    methods.sort((a, b) -> a.getName().compareTo(b.getName()));
    return methods;
  }

  private static void add(
      FactScope scope,
      String prefix,
      Method accessor,
      Fact fact,
      boolean derived,
      Function<Object, @Nullable Object> holder,
      Map<String, VocabularyFact> found) {
    String path = prefix + accessor.getName();
    Method lower = lowerHalfOf(accessor);
    String[] from = lower == null ? fact.from() : lower.getAnnotation(Fact.class).from();
    String atMost = fact.atMost().isEmpty() ? null : prefix + fact.atMost();
    found.put(
        path,
        new VocabularyFact(
            scope,
            found.size(),
            path,
            FactType.of(accessor.getReturnType()),
            boxed(accessor.getReturnType()),
            fact.question(),
            fact.source(),
            fact.direction(),
            fact.min(),
            fact.max(),
            fact.always() || accessor.getReturnType().isPrimitive(),
            derived,
            atMost,
            lower == null ? null : prefix + lower.getName(),
            Arrays.stream(from).map(name -> prefix + name).toList(),
            through(holder, new Accessor(accessor))));
  }

  private static @Nullable Method lowerHalfOf(Method upper) {
    if (FactType.of(upper.getReturnType()) != FactType.NUMBER) {
      return null;
    }
    for (Method method : upper.getDeclaringClass().getDeclaredMethods()) {
      Fact fact = method.getAnnotation(Fact.class);
      if (fact != null && fact.atMost().equals(upper.getName())) {
        return method;
      }
    }
    return null;
  }

  private static void addTier(RecordComponent component, Map<String, VocabularyFact> found) {
    found.put(
        component.getName(),
        new VocabularyFact(
            FactScope.TIER,
            found.size(),
            component.getName(),
            FactType.CHOICE,
            component.getType(),
            component.getName().equals("atMost")
                ? "Which tier may the incident yet reach?"
                : "Which tier has the incident reached?",
            "The tier rules",
            Direction.MORE_IS_WORSE,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE,
            true,
            true,
            null,
            null,
            List.of(),
            new Accessor(component.getAccessor())));
  }

  private static Class<?> boxed(Class<?> type) {
    return type == int.class ? Integer.class : type;
  }
}
