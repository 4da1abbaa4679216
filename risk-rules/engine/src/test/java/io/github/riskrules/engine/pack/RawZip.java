package io.github.riskrules.engine.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, truthful or not. */
final class RawZip {
  private final List<Entry> entries = new ArrayList<>();
  private byte[] before = new byte[0];
  private byte[] comment = new byte[0];
  private int countClaimed = -1;

  /** An entry; what it claims can be changed before the zip is written. */
  static final class Entry {
    final String name;
    final byte[] data;
    String localName;
    int flags;
    int method = 8;
    int mode = 0100644;
    long crc;
    long packedClaimed;
    long sizeClaimed;
    boolean reusesBytesOfFirst;
    byte[] extra = new byte[0];
    byte[] localExtra = new byte[0];

    private Entry(String name, byte[] content) {
      this.name = name;
      this.localName = name;
      this.data = deflated(content);
      CRC32 sum = new CRC32();
      sum.update(content);
      this.crc = sum.getValue();
      this.packedClaimed = data.length;
      this.sizeClaimed = content.length;
    }
  }

  /** A zip of a folder's files, each path with a prefix. */
  static RawZip of(Path folder, String prefix) {
    RawZip zip = new RawZip();
    for (Path file : PackCorpus.files(folder)) {
      zip.add(prefix + file.toString().replace('\\', '/'), PackCorpus.bytes(folder.resolve(file)));
    }
    return zip;
  }

  Entry add(String name, byte[] content) {
    Entry entry = new Entry(name, content);
    entries.add(entry);
    return entry;
  }

  Entry add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Entry entry(String name) {
    return entries.stream().filter(entry -> entry.name.equals(name)).findFirst().orElseThrow();
  }

  RawZip beginWith(String text) {
    before = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  RawZip endWith(String text) {
    comment = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  RawZip claimCount(int count) {
    countClaimed = count;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before);
    List<Integer> offsets = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.reusesBytesOfFirst) {
        offsets.add(offsets.get(0));
        continue;
      }
      offsets.add(out.size());
      out.writeBytes(local(entry));
      out.writeBytes(entry.data);
    }
    int directory = out.size();
    for (int i = 0; i < entries.size(); i++) {
      out.writeBytes(central(entries.get(i), offsets.get(i)));
    }
    int count = countClaimed < 0 ? entries.size() : countClaimed;
    byte[] end = new byte[22];
    little(end)
        .putInt(0x06054b50)
        .putInt(0)
        .putShort((short) count)
        .putShort((short) count)
        .putInt(out.size() - directory)
        .putInt(directory)
        .putShort((short) comment.length);
    out.writeBytes(end);
    out.writeBytes(comment);
    return out.toByteArray();
  }

  private static byte[] local(Entry entry) {
    byte[] name = entry.localName.getBytes(StandardCharsets.UTF_8);
    byte[] local = new byte[30 + name.length + entry.localExtra.length];
    ByteBuffer head = little(local).putInt(0x04034b50).putShort((short) 20);
    common(head, entry).putShort((short) name.length);
    head.putShort((short) entry.localExtra.length).put(name).put(entry.localExtra);
    return local;
  }

  private static byte[] central(Entry entry, int offset) {
    byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
    byte[] central = new byte[46 + name.length + entry.extra.length];
    ByteBuffer head =
        little(central).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
    common(head, entry).putShort((short) name.length).putShort((short) entry.extra.length);
    head.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(entry.mode << 16);
    head.putInt(offset).put(name).put(entry.extra);
    return central;
  }

  private static ByteBuffer common(ByteBuffer head, Entry entry) {
    return head.putShort((short) entry.flags)
        .putShort((short) entry.method)
        .putInt(0)
        .putInt((int) entry.crc)
        .putInt((int) entry.packedClaimed)
        .putInt((int) entry.sizeClaimed);
  }

  /** An extra field of a kind. */
  static byte[] extra(int kind, byte[] content) {
    byte[] extra = new byte[4 + content.length];
    little(extra).putShort((short) kind).putShort((short) content.length).put(content);
    return extra;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(9, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] chunk = new byte[8192];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
