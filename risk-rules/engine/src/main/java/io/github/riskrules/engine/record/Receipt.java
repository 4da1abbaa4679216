package io.github.riskrules.engine.record;

import java.util.Objects;

/**
 * That a record is kept, and where. Nothing personal, so it may be stored with the case and logged.
 *
 * @param entry the number under which it is kept, from 1
 * @param hash what the kept record is recognised by; in a journal it covers every entry before
 */
public record Receipt(int entry, String hash) {
  public Receipt {
    Objects.requireNonNull(hash, "hash");
  }
}
