package io.github.riskrules.engine.vocabulary;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record accessor as a plain function, which soon runs as fast as a call written by hand. Such a
 * call is a class of its own, too dear for a fact that is read once or never. Thread-safe.
 */
final class Accessor implements Function<Object, @Nullable Object> {
  private static final int SELDOM = 10;

  private final Method method;

  /** About how often it was read: threads may miss each other's readings, which does no harm. */
  private int readings;

  private volatile @Nullable Function<Object, @Nullable Object> call;

  Accessor(Method method) {
    this.method = method;
  }

  @Override
  public @Nullable Object apply(Object record) {
    Function<Object, @Nullable Object> made = call;
    if (made == null) {
      if (readings < SELDOM) {
        readings++;
        return reflected(record);
      }
      made = call(method);
      call = made;
    }
    return made.apply(record);
  }

  private @Nullable Object reflected(Object record) {
    try {
      return method.invoke(record);
    } catch (ReflectiveOperationException notReadable) {
      throw unreadable(method, notReadable);
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> call(Method accessor) {
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
      throw unreadable(accessor, notReadable);
    }
  }

  private static IllegalStateException unreadable(Method accessor, Throwable why) {
    return new IllegalStateException("a fact is not readable: " + accessor.getName(), why);
  }
}
