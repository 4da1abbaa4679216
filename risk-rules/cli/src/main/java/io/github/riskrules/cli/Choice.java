package io.github.riskrules.cli;

import io.github.riskrules.engine.record.Redaction;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.render.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in capitals or not; what is none of them is not repeated. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  private Choice(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Choice::typed).toList();
    int found = names.indexOf(name);
    if (found < 0) {
      throw new TypeConversionException(
          "expected " + Words.either(names) + "." + Nearest.hint(name, names));
    }
    return type.getEnumConstants()[found];
  }

  private static String typed(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A tier that a person decides. */
  static final class OfTier extends Choice<RiskTier> {
    OfTier() {
      super(RiskTier.class);
    }
  }

  /** Why evidence is taken out. */
  static final class OfGround extends Choice<Redaction.Ground> {
    OfGround() {
      super(Redaction.Ground.class);
    }
  }
}
