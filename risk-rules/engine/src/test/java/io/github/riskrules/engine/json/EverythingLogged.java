package io.github.riskrules.engine.json;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything any library logs, down to TRACE, until it is closed. */
final class EverythingLogged implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  private EverythingLogged() {
    events.start();
    root.addAppender(events);
    root.setLevel(Level.TRACE);
  }

  static EverythingLogged fromNowOn() {
    return new EverythingLogged();
  }

  /** Every message so far, with what was thrown. */
  List<String> messages() {
    return List.copyOf(events.list).stream()
        .map(
            event ->
                event.getFormattedMessage()
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .toList();
  }

  @Override
  public void close() {
    root.setLevel(before);
    root.detachAppender(events);
  }
}
