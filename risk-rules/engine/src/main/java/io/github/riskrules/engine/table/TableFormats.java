package io.github.riskrules.engine.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The formats that are there beside the engine's own. They are looked for once, where the engine
 * itself was loaded from: the same program reads the same packs on each of its threads.
 */
public final class TableFormats {
  private static final List<TableFormat> FOUND = find();

  private TableFormats() {}

  /** The format of files of a name, if it is there. */
  public static Optional<TableFormat> of(String file) {
    return FOUND.stream().filter(format -> file.endsWith(format.ending())).findFirst();
  }

  private static List<TableFormat> find() {
    List<TableFormat> found = new ArrayList<>();
    Iterator<TableFormat> formats =
        ServiceLoader.load(TableFormat.class, TableFormats.class.getClassLoader()).iterator();
    while (takeNext(formats, found)) {}
    return List.copyOf(found);
  }

  /** Takes the next format and says whether there may be more. */
  private static boolean takeNext(Iterator<TableFormat> formats, List<TableFormat> found) {
    try {
      if (!formats.hasNext()) {
        return false;
      }
      found.add(formats.next());
      return true;
    } catch (ServiceConfigurationError broken) {
      // As good as not there: packs that need it are refused, and say so.
      return true;
    }
  }
}
