package io.github.riskrules.tooling.proof.smt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SolverLibraryTest {
  /** What a program sees that has everything but the solver. */
  private static final class WithoutSolver extends ClassLoader {
    private static final String OURS = SolverLibrary.class.getPackageName() + ".";

    WithoutSolver() {
      super(SolverLibraryTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.microsoft.z3.") || name.startsWith("tools.aqua.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith(OURS)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = code.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }

  @Test
  void says_what_is_missing_where_a_program_goes_without_it() throws ReflectiveOperationException {
    ClassLoader without = new WithoutSolver();
    Class<?> library = without.loadClass(SolverLibrary.class.getName());
    Class<?> patience = without.loadClass(Patience.class.getName());
    Object second =
        patience.getMethod("perQuestion", Duration.class).invoke(null, Duration.ofSeconds(1));

    assertThatThrownBy(() -> library.getMethod("open", patience).invoke(null, second))
        .cause()
        .hasMessage(
            "the solver is not among the libraries of this program: tools.aqua:z3-turnkey brings"
                + " it.")
        .extracting(thrown -> thrown.getClass().getName())
        .isEqualTo(SolverUnavailableException.class.getName());
  }
}
