package io.github.riskrules.engine.vocabulary;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns record accessors into plain functions, which run as fast as a call written by hand. */
final class Accessors {
  private Accessors() {}

  @SuppressWarnings("unchecked")
  static Function<Object, @Nullable Object> of(Method accessor) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle handle = lookup.unreflect(accessor);
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  MethodType.methodType(
                      MethodType.methodType(accessor.getReturnType()).wrap().returnType(),
                      accessor.getDeclaringClass()))
              .getTarget()
              .invoke();
    } catch (Throwable notReadable) {
      throw new IllegalStateException("a fact is not readable: " + accessor.getName(), notReadable);
    }
  }
}
