package io.github.riskrules.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits for changes to a pack and to the packs beside it that it extends. The file system says when
 * to look; since one across a network often says nothing, it is looked at every two seconds too.
 */
final class PackWatch implements Closeable {
  private static final long LOOK_EVERY_MILLIS = 2_000;

  /** Editors write in several steps; a change is over when nothing has moved for so long. */
  private static final long REST_MILLIS = 200;

  private final WatchService service;
  private final Path pack;
  private List<Path> packs;
  private PackFiles seen;

  private PackWatch(WatchService service, Path pack) {
    this.service = service;
    this.pack = pack;
    this.packs = withAllBeside(pack);
    this.seen = PackFiles.now(packs);
  }

  /** A watch over a folder or a zip file. */
  static PackWatch over(Path pack) throws IOException {
    Path absolute = pack.toAbsolutePath().normalize();
    return new PackWatch(absolute.getFileSystem().newWatchService(), absolute);
  }

  /** Until the pack has loaded once, it may extend any pack beside it. */
  private static List<Path> withAllBeside(Path pack) {
    List<Path> packs = new ArrayList<>(List.of(pack));
    try (Stream<Path> beside = Files.list(folderOf(pack))) {
      beside
          .filter(folder -> !folder.equals(pack) && Files.exists(folder.resolve("pack.yaml")))
          .forEach(packs::add);
    } catch (IOException unreadable) {
      // Then there is nothing beside it that could be extended.
    }
    return packs;
  }

  private static Path folderOf(Path pack) {
    Path parent = pack.getParent();
    return parent == null ? pack : parent;
  }

  /** Tells which packs it extends, by id: from now on only those are watched with it. */
  void extending(Collection<String> ids) {
    List<Path> narrowed = new ArrayList<>(List.of(pack));
    ids.stream()
        .map(folderOf(pack)::resolve)
        .filter(folder -> !folder.equals(pack) && Files.isDirectory(folder))
        .forEach(narrowed::add);
    packs = narrowed;
    seen = seen.of(packs);
  }

  /** Takes the files as they are now for seen: only later changes count. */
  void look() {
    seen = PackFiles.now(packs);
  }

  /** Waits until files have changed, and then until they rest; names those that changed. */
  List<String> await() throws InterruptedException {
    List<Path> changed = changedAtRest();
    while (changed.isEmpty()) {
      register();
      // What changed before it was registered makes no event.
      changed = changedAtRest();
      if (changed.isEmpty()) {
        waitFor(LOOK_EVERY_MILLIS);
        changed = changedAtRest();
      }
    }
    return changed.stream().map(this::name).toList();
  }

  private List<Path> changedAtRest() throws InterruptedException {
    PackFiles now = PackFiles.now(packs);
    List<Path> changed = now.changedSince(seen);
    while (!changed.isEmpty()) {
      Thread.sleep(REST_MILLIS);
      PackFiles later = PackFiles.now(packs);
      changed = later.changedSince(seen);
      if (later.stamps().equals(now.stamps())) {
        return changed;
      }
      now = later;
    }
    return changed;
  }

  private void register() {
    List<Path> folders = new ArrayList<>(PackFiles.now(packs).folders());
    if (!Files.isDirectory(pack)) {
      folders.add(folderOf(pack));
    }
    for (Path folder : folders) {
      try {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      } catch (IOException unwatchable) {
        // It is looked at now and then all the same.
      }
    }
  }

  private void waitFor(long millis) throws InterruptedException {
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
  }

  private String name(Path file) {
    Path from = file.startsWith(pack) && !file.equals(pack) ? pack : folderOf(pack);
    return from.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
