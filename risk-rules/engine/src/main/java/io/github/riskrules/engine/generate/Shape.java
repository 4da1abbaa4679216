package io.github.riskrules.engine.generate;

import io.github.riskrules.incident.Fact;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How a record of the incident is made; looked up once, since tests make them by the thousand. */
record Shape(Constructor<?> constructor, List<Part> parts) {
  private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

  /** One component of a record. */
  record Part(String name, Class<?> type, boolean isFact) {}

  static Shape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, Shape::lookUp);
  }

  private static Shape lookUp(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new Shape(
          type.getDeclaredConstructor(types),
          Stream.of(components)
              .map(
                  each ->
                      new Part(
                          each.getName(), each.getType(), each.getAnnotation(Fact.class) != null))
              .toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its own constructor", e);
    }
  }

  Object make(Object[] arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "these facts make no " + constructor.getDeclaringClass().getSimpleName(), e);
    }
  }
}
