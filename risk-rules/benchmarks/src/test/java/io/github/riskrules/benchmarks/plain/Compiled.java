package io.github.riskrules.benchmarks.plain;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java in this process. The source stays beside the classes, for people to read. */
final class Compiled {
  private static final Path FOLDER = Path.of("target", "plain");

  private Compiled() {}

  /** A new object of a class, made by its only constructor. */
  static Object object(String packageName, String name, String source, Object... given) {
    Path file = FOLDER.resolve(packageName.replace('.', '/')).resolve(name + ".java");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      compile(file);
      URL[] path = {FOLDER.toUri().toURL()};
      // Never closed: the program runs on and may load more of its classes.
      @SuppressWarnings("resource")
      ClassLoader loader = new URLClassLoader(path, Compiled.class.getClassLoader());
      return loader.loadClass(packageName + "." + name).getConstructors()[0].newInstance(given);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ReflectiveOperationException unknown) {
      throw new IllegalStateException(unknown);
    }
  }

  private static void compile(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d", FOLDER.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
      boolean done =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      if (!done) {
        throw new IllegalStateException("the written Java is refused: " + messages);
      }
    }
  }
}
