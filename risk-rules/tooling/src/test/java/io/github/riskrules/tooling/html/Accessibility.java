package io.github.riskrules.tooling.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.html.Browser.Light;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What every page for a browser is held to: nothing that axe-core finds against WCAG 2.2 at level
 * AA, by day and by night, with everything unfolded; a visible focus on whatever can have it; and
 * no sideways scrolling at a width of 320 pixels.
 */
public final class Accessibility {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** Opens what is folded, and has laid out what a browser would leave until it comes in sight. */
  private static final String UNFOLD =
      """
      document.querySelectorAll('details').forEach(each => { each.open = true; });
      const everything = document.createElement('style');
      everything.textContent = '* { content-visibility: visible !important; }';
      document.head.append(everything);
      """;

  private static final String FIND =
      """
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations']
      }).then(
        found => tell(
          found.passes.length < 20
            ? 'axe-core has checked next to nothing'
            : found.violations.flatMap(each => each.nodes.map(node =>
                `${each.id}: ${each.help}: ${node.target}: ${node.html}`)).join('\\n')),
        failed => tell('axe-core failed: ' + failed));
      """;

  private static final String NO_WINDOW = "the window had no focus";

  private static final String FOCUS =
      """
      if (!document.hasFocus()) {
        tell('the window had no focus');
      } else {
      const unseen = [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter(each => each.checkVisibility())
        .filter(each => {
          each.focus();
          const style = getComputedStyle(each);
          return document.activeElement === each
            && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
        });
      tell(unseen.map(each => each.outerHTML).join('\\n'));
      }
      """;

  private static final String NARROW =
      """
      const frame = document.querySelector('iframe');
      addEventListener('load', () => {
        const page = frame.contentDocument.documentElement;
        const wide = [...page.querySelectorAll('body *')]
          .filter(each => each.getBoundingClientRect().right > page.clientWidth)
          .filter(each => !each.closest('.scroll, pre, .skip, .unseen'));
        tell(page.clientWidth !== 320 ? `The frame is ${page.clientWidth} wide.`
          : page.scrollWidth > 320 ? `Scrolls to ${page.scrollWidth}: `
              + wide.map(each => each.outerHTML.slice(0, 200)).join('\\n')
          : '');
      });
      """;

  private Accessibility() {}

  /** Asserts all of it for one page. */
  public static void holds(Browser browser, String page) {
    for (Light light : Light.values()) {
      assertThat(browser.told(page, light, axe(), UNFOLD, FIND))
          .as("axe-core finds nothing by %s", light)
          .isEmpty();
    }
    assertThat(unseenFocus(browser, page)).as("focus is seen").isEmpty();
    String framed =
        "<!DOCTYPE html><body><iframe style=\"width:320px;height:600px;border:0\" srcdoc=\""
            + page.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
            + "\"></iframe></body>";
    assertThat(browser.told(framed, Light.DAY, NARROW))
        .as("nothing scrolls sideways at 320 pixels")
        .isEmpty();
  }

  /** A window gets its focus from the machine, on a busy one perhaps too late. */
  private static String unseenFocus(Browser browser, String page) {
    String told = NO_WINDOW;
    for (int tries = 0; tries < 10 && told.equals(NO_WINDOW); tries++) {
      told = browser.told(page, Light.DAY, FOCUS);
    }
    return told;
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(Accessibility.class.getResourceAsStream(AXE), AXE)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
