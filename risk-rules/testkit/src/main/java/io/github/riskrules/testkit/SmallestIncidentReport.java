package io.github.riskrules.testkit;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.incident.Incident;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** Calls a test that failed again, with ever fewer facts, and reports the fewest. */
final class SmallestIncidentReport implements InvocationInterceptor {
  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    try {
      invocation.proceed();
    } catch (AssertionError | Exception failed) {
      throw BrokenClaim.passesOver(failed) ? failed : report(call, context, failed);
    }
  }

  private static Throwable report(
      ReflectiveInvocationContext<Method> call, ExtensionContext context, Throwable failed) {
    List<Object> arguments = call.getArguments();
    int at = placeOfIncident(arguments);
    if (at < 0) {
      return failed;
    }
    IncidentClaim claim =
        incident -> {
          Object[] changed = arguments.toArray();
          changed[at] = incident;
          ReflectionSupport.invokeMethod(
              call.getExecutable(), call.getTarget().orElse(null), changed);
        };
    return BrokenClaim.of(
        context.getDisplayName(), claim, Draft.of((Incident) arguments.get(at)), failed);
  }

  private static int placeOfIncident(List<Object> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Incident) {
        return i;
      }
    }
    return -1;
  }
}
