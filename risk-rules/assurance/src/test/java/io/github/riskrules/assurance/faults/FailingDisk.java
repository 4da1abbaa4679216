package io.github.riskrules.assurance.faults;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A disk whose n-th operation fails, and every later one too if it is broken for good. Looking at a
 * file, listing a folder, each name listed, opening a file and each reading from it is one
 * operation.
 */
final class FailingDisk extends SeenDisk {
  private final int failing;
  private final boolean forGood;
  private int operations;

  FailingDisk(int failing, boolean forGood) {
    this.failing = failing;
    this.forGood = forGood;
  }

  /** Whether it came to the operation that fails. */
  boolean hasFailed() {
    return operations >= failing;
  }

  private void operation() throws IOException {
    operations++;
    if (operations == failing || (forGood && operations > failing)) {
      throw new IOException("input/output error");
    }
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    operation();
    Path real = real(path);
    real.getFileSystem().provider().checkAccess(real, modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    operation();
    return Files.readAttributes(real(path), type, options);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    operation();
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(real(folder))) {
      listed.forEach(each -> names.add(seen(each)));
    }
    return new Listing(names.iterator());
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    operation();
    return new FilterInputStream(Files.newInputStream(real(path), options)) {
      @Override
      public int read() throws IOException {
        operation();
        return super.read();
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        operation();
        return super.read(into, from, most);
      }
    };
  }

  private final class Listing implements DirectoryStream<Path> {
    private final Iterator<Path> names;

    Listing(Iterator<Path> names) {
      this.names = names;
    }

    @Override
    public Iterator<Path> iterator() {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return names.hasNext();
        }

        @Override
        public Path next() {
          try {
            operation();
          } catch (IOException failed) {
            throw new DirectoryIteratorException(failed);
          }
          return names.next();
        }
      };
    }

    @Override
    public void close() {}
  }
}
