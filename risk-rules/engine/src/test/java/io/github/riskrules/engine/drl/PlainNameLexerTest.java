package io.github.riskrules.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.pack.PackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameLexerTest {
  private static final int CHANGED_FILES = 400;

  /** Whatever might end a name, go on with it, or be taken for one. */
  private static final String SIGNS =
      "azAZ09_$ \t\r\n"
          + "\f.,;:()[]{}<>=!&|+-*/%@#'\"`\\~^?\u0000\u0001\u001b\u007f\u0085é€\u0301\u200d";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "rule",
        "true",
        "trueish",
        "false null nullable nul",
        "a1 1a _ $ $a_1",
        "caf\u00e9 na\u00efve \u00e9t\u00e9",
        "a\u0001b a\u007fb a\u0301",
        "`quoted name` `a",
        "1h30m h1 2d d2 1.5f 0x1F x0",
        "name\"text\"name 'text'name",
        "a//comment a\nb/*comment b*/c#d",
        "not( exists ) contains in memberOf",
        "a.b.c!.d a==b a=b a:=b a:b"
      })
  void finds_the_tokens_that_drools_finds(String text) {
    assertThat(tokens(new PlainNameLexer(text))).isEqualTo(stock(text));
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void finds_them_in_every_bundled_rule_file(String name) {
    for (String text : ruleFiles(name)) {
      assertThat(tokens(new PlainNameLexer(text))).isEqualTo(stock(text));
    }
  }

  @Test
  void finds_them_in_rule_files_with_signs_changed() {
    List<String> files = ruleFiles("dapo-pilot");
    Random random = new Random(20261129L);
    for (int i = 0; i < CHANGED_FILES; i++) {
      StringBuilder text = new StringBuilder(files.get(i % files.size()));
      for (int change = 0; change < 20; change++) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertThat(tokens(new PlainNameLexer(text.toString()))).isEqualTo(stock(text.toString()));
    }
  }

  private static List<String> ruleFiles(String pack) {
    Map<String, byte[]> files =
        PackReader.bundled(pack, PlainNameLexerTest.class.getClassLoader()).files();
    List<String> texts = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".drl")) {
            texts.add(new String(bytes, StandardCharsets.UTF_8));
          }
        });
    assertThat(texts).isNotEmpty();
    return texts;
  }

  private static List<String> stock(String text) {
    return tokens(new DRL6Lexer(new ANTLRStringStream(text)));
  }

  private static List<String> tokens(DRL6Lexer lexer) {
    List<String> tokens = new ArrayList<>();
    try {
      for (Token token = lexer.nextToken();
          token.getType() != Token.EOF;
          token = lexer.nextToken()) {
        tokens.add(
            token.getType()
                + " "
                + token.getChannel()
                + " "
                + token.getLine()
                + ":"
                + token.getCharPositionInLine()
                + " "
                + token.getText());
      }
      lexer.getErrors().forEach(error -> tokens.add(error.getMessage()));
    } catch (NullPointerException failedItself) {
      // Drools cannot put each of its own errors into words.
      tokens.add("no further");
    }
    return tokens;
  }
}
