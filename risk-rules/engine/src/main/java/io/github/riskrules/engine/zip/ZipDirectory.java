package io.github.riskrules.engine.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of a zip file, read more strictly than Java's own reader does: a zip says everything
 * twice, and tools differ in which of the two they believe. Here both must agree, entries must fill
 * the file from its first byte to its directory without gaps, and nothing may follow. So what any
 * other tool shows of the zip is what is read.
 */
public final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int DESCRIPTOR = 0x08074b50;
  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final int UNIX = 3;

  /**
   * Extra fields that say when a file was made and whose it was. Any other may say once more what
   * its name or content is, and only some tools believe it.
   */
  private static final Set<Integer> TIMES_AND_OWNER = Set.of(0x000a, 0x5455, 0x5855, 0x7875);

  /** Entries of the folders that files lie in, beside those of the files. */
  private static final int FOLDERS = 20;

  private final byte[] zip;
  private final int mostFiles;
  private final Set<Integer> extras;
  private final ByteBuffer in;

  /**
   * @param zip the whole file
   * @param mostFiles how many files it may hold
   * @param padding the extra fields that say nothing and only keep room, as some programs leave it
   */
  public ZipDirectory(byte[] zip, int mostFiles, Set<Integer> padding) {
    this.zip = zip;
    this.mostFiles = mostFiles;
    this.extras = new HashSet<>(TIMES_AND_OWNER);
    extras.addAll(padding);
    this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Every entry, in the order in which the files lie.
   *
   * @throws BadZipException if the zip can be read in more than one way, or not at all
   */
  public List<ZipEntry> entries() throws BadZipException {
    try {
      return checkedEntries();
    } catch (IndexOutOfBoundsException past) {
      throw BadZipException.corrupt("the zip file is damaged.");
    }
  }

  private List<ZipEntry> checkedEntries() throws BadZipException {
    int end = zip.length - END_LENGTH;
    if (end < 0 || in.getInt(end) != END) {
      throw new BadZipException(
          "this is not a zip file, or it is cut off, or something follows its end.",
          "Give a folder, or a zip file made of one.");
    }
    int count = unsigned16(end + 10);
    if (count > mostFiles + FOLDERS) {
      throw new BadZipException(
          "there are more than " + mostFiles + " files.", "Join or delete some.");
    }
    long directory = unsigned32(end + 16);
    require(unsigned16(end + 4) == 0 && unsigned16(end + 6) == 0 && unsigned16(end + 8) == count);
    require(directory + unsigned32(end + 12) == end);
    List<ZipEntry> entries = new ArrayList<>();
    List<Integer> offsets = new ArrayList<>();
    int at = (int) directory;
    for (int i = 0; i < count; i++) {
      require(at < end && in.getInt(at) == CENTRAL);
      offsets.add((int) unsigned32(at + 42));
      entries.add(entry(at));
      at += CENTRAL_LENGTH + unsigned16(at + 28) + unsigned16(at + 30) + unsigned16(at + 32);
    }
    require(at == end);
    checkNoGaps(entries, offsets, (int) directory);
    return entries.stream().sorted(Comparator.comparingInt(ZipEntry::start)).toList();
  }

  private ZipEntry entry(int at) throws BadZipException {
    int flags = unsigned16(at + 8);
    int method = unsigned16(at + 10);
    if ((flags & ENCRYPTED) != 0 || method == 99) {
      throw new BadZipException("the zip file is encrypted.", "Make it without a password.");
    }
    if (method != 0 && method != 8) {
      throw new BadZipException(
          "the zip file is compressed in a way that is not read.",
          "Make it with the usual compression (deflate).");
    }
    long packed = unsigned32(at + 20);
    long size = unsigned32(at + 24);
    long offset = unsigned32(at + 42);
    String name = text(at + CENTRAL_LENGTH, unsigned16(at + 28));
    require(offset < at && packed < at && (method == 8 || packed == size));
    require(!name.endsWith("/") || size == 0);
    int local = (int) offset;
    if (in.getInt(local) != LOCAL) {
      throw BadZipException.corrupt("something lies before or between the files of the zip.");
    }
    int nameLength = unsigned16(local + 26);
    boolean follow = (flags & SIZES_FOLLOW) != 0;
    require(text(local + LOCAL_LENGTH, nameLength).equals(name));
    require(unsigned16(local + 6) == flags && unsigned16(local + 8) == method);
    require(follow || unsigned32(local + 14) == unsigned32(at + 16));
    require(follow || (unsigned32(local + 18) == packed && unsigned32(local + 22) == size));
    int start = local + LOCAL_LENGTH + nameLength + unsigned16(local + 28);
    checkExtra(at + CENTRAL_LENGTH + unsigned16(at + 28), unsigned16(at + 30));
    checkExtra(local + LOCAL_LENGTH + nameLength, unsigned16(local + 28));
    require(start + packed <= at);
    int mode = unsigned16(at + 4) >> 8 == UNIX ? (int) (unsigned32(at + 38) >> 16) : 0;
    return new ZipEntry(
        zip, name, mode, method == 8, unsigned32(at + 16), start, (int) packed, size);
  }

  private void checkExtra(int start, int length) throws BadZipException {
    int end = start + length;
    int at = start;
    while (at < end) {
      require(at + 4 <= end);
      if (!extras.contains(unsigned16(at))) {
        throw new BadZipException(
            "the zip file says more of its files than name, size, time and owner, and other tools"
                + " may show other files.",
            "Give a folder, or make the zip file anew with another tool.");
      }
      at += 4 + unsigned16(at + 2);
    }
    require(at == end);
  }

  /** Two entries on the same bytes, or bytes of no entry, are where tools begin to disagree. */
  private void checkNoGaps(List<ZipEntry> entries, List<Integer> offsets, int directory)
      throws BadZipException {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(offsets::get));
    int next = 0;
    for (int i : order) {
      if (offsets.get(i) != next) {
        throw BadZipException.corrupt("something lies before or between the files of the zip.");
      }
      ZipEntry entry = entries.get(i);
      next = entry.start() + entry.packed();
      if ((unsigned16(offsets.get(i) + 6) & SIZES_FOLLOW) != 0) {
        int sums = in.getInt(next) == DESCRIPTOR ? next + 4 : next;
        require(unsigned32(sums) == entry.crc() && unsigned32(sums + 4) == entry.packed());
        require(unsigned32(sums + 8) == entry.size());
        next = sums + 12;
      }
    }
    if (next != directory) {
      throw BadZipException.corrupt("something lies before or between the files of the zip.");
    }
  }

  private String text(int at, int length) throws BadZipException {
    require(length > 0 && at + length <= zip.length);
    return new String(zip, at, length, StandardCharsets.UTF_8);
  }

  private int unsigned16(int at) {
    return in.getShort(at) & 0xFFFF;
  }

  private long unsigned32(int at) {
    return in.getInt(at) & 0xFFFFFFFFL;
  }

  private static void require(boolean holds) throws BadZipException {
    if (!holds) {
      throw BadZipException.corrupt("the zip file is damaged, or says two things at once.");
    }
  }
}
