package io.github.riskrules.engine.zip;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One entry of a zip file, whose place and sizes were checked.
 *
 * @param zip the whole file
 * @param name the path as stored
 * @param unixMode the kind of file as Unix knows it; 0 when not stored
 * @param deflated whether it is compressed
 * @param crc the check sum stored
 * @param start where its data begin
 * @param packed how many bytes they take
 * @param size how many bytes it claims to hold
 */
@SuppressWarnings("ArrayRecordComponent")
public record ZipEntry(
    byte[] zip,
    String name,
    int unixMode,
    boolean deflated,
    long crc,
    int start,
    int packed,
    long size) {
  private static final int KIND = 0xF000;
  private static final int ORDINARY = 0x8000;
  private static final int FOLDER = 0x4000;

  /** Text shrinks to a tenth or a twentieth. What shrinks further was made to. */
  private static final int LARGEST_RATIO = 150;

  /** Below this, a ratio says nothing. */
  private static final int SMALL = 64 * 1024;

  /** Whether it is a folder and not a file. */
  public boolean isFolder() {
    return name.endsWith("/");
  }

  /** Links, and pipes and devices with them. */
  public boolean isLink() {
    int kind = unixMode & KIND;
    return kind != 0 && kind != ORDINARY && kind != FOLDER;
  }

  /**
   * The content, of which no more than {@code most} bytes, and one to tell, are unpacked.
   *
   * @throws BadZipException if it is not what the entry says it is, or shrank too far to be honest
   */
  public byte[] content(int most) throws BadZipException {
    if (size > SMALL && size / Math.max(1, packed) > LARGEST_RATIO) {
      throw new BadZipException(
          "the zip file unpacks to more than " + LARGEST_RATIO + " times its size.",
          "Make it of the pack's own files only.");
    }
    byte[] content = deflated ? inflated(most) : Arrays.copyOfRange(zip, start, start + packed);
    CRC32 actual = new CRC32();
    actual.update(content);
    if (content.length <= most && (content.length != size || actual.getValue() != crc)) {
      throw BadZipException.corrupt("a file in the zip is not what its entry says it is.");
    }
    return content;
  }

  private byte[] inflated(int most) throws BadZipException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip, start, packed);
      byte[] content = new byte[(int) Math.min(size, most) + 1];
      int length = 0;
      while (length < content.length) {
        int more = inflater.inflate(content, length, content.length - length);
        if (more == 0) {
          break;
        }
        length += more;
      }
      if (length > Math.min(size, most) || !inflater.finished() || inflater.getRemaining() > 0) {
        throw BadZipException.corrupt("a file in the zip is not what its entry says it is.");
      }
      return Arrays.copyOf(content, length);
    } catch (DataFormatException damaged) {
      throw BadZipException.corrupt("the zip file is damaged.");
    } finally {
      inflater.end();
    }
  }
}
