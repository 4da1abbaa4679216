package io.github.riskrules.engine.drl;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/**
 * Drools' own lexer with a shortcut for names of plain Latin letters. The method of Drools that
 * reads a name is so large that the virtual machine never compiles it, and reading names took half
 * the time of loading a pack. The tokens are the same.
 */
final class PlainNameLexer extends DRL6Lexer {
  PlainNameLexer(String text) {
    super(new ANTLRStringStream(text));
  }

  @Override
  public void mTokens() throws RecognitionException {
    int length = isNameStart(input.LA(1)) ? nameLength() : 0;
    if (length == 0 || isLiteral(length)) {
      super.mTokens();
      return;
    }
    for (int i = 0; i < length; i++) {
      input.consume();
    }
    state.type = ID;
    state.channel = Token.DEFAULT_CHANNEL;
  }

  /** How long a name is that begins here; 0 where what follows might still belong to it. */
  private int nameLength() {
    int length = 1;
    while (isNamePart(input.LA(length + 1))) {
      length++;
    }
    return endsName(input.LA(length + 1)) ? length : 0;
  }

  /** Whether it is one of the words that stand for a value. */
  private boolean isLiteral(int length) {
    return isWord("true", length) || isWord("false", length) || isWord("null", length);
  }

  private boolean isWord(String word, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (input.LA(i + 1) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the text, white space, or a visible sign of ASCII. */
  private static boolean endsName(int sign) {
    return sign == EOF
        || (sign >= ' ' && sign <= '~')
        || sign == '\n'
        || sign == '\r'
        || sign == '\t';
  }

  private static boolean isNameStart(int letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '_'
        || letter == '$';
  }

  private static boolean isNamePart(int letter) {
    return isNameStart(letter) || (letter >= '0' && letter <= '9');
  }
}
