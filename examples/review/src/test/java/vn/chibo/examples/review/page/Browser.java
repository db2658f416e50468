package vn.chibo.examples.review.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless browser that opens pages from disk. */
final class Browser implements AutoCloseable {
  static final int WIDE = 1280;
  static final int NARROW = 360;

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ChromeDriver driver;

  Browser() {
    driver = new ChromeDriver(service(), options());
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /** The driver of the system; where it has none, what the environment finds. */
  private static ChromeDriverService service() {
    ChromeDriverService.Builder builder = new ChromeDriverService.Builder();
    return DRIVER.exists()
        ? builder.usingDriverExecutable(DRIVER).build()
        : ChromeDriverService.createDefaultService();
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    if (CHROMIUM.exists()) {
      options.setBinary(CHROMIUM);
    }
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Opens a page at a width, as on a screen. */
  Browser open(Path page, String query, int width) {
    media("");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.get(page.toUri() + query);
    return this;
  }

  /** Shows the page as on a screen or on paper; empty for as it is. */
  void media(String media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The text that a reader sees. */
  String text() {
    return one("body").getText();
  }

  /** What the browser complained of since the last question. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What was asked of the network or the disk besides the page itself. */
  long requests() {
    return (long) run("return performance.getEntriesByType('resource').length");
  }

  /** How far the page can be moved sideways. */
  long overflow() {
    return (long)
        run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** The rules of accessibility that the page breaks, and where. */
  @SuppressWarnings("unchecked")
  List<String> barriers() {
    driver.executeScript(resource("/axe.min.js"));
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(found => done(found.violations.map(broken =>
              broken.id + ': ' + broken.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))));
            """);
  }

  /** Takes a picture of the whole page. */
  Path picture(String name) {
    return picture(name, 0);
  }

  /** Takes a picture of the page down to a height; 0 for all of it. */
  Path picture(String name, int height) {
    long whole = (long) run("return document.documentElement.scrollHeight");
    long width = (long) run("return document.documentElement.clientWidth");
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", width, "height", height == 0 ? whole : height, "scale", 1);
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
    return write(name + ".png", taken);
  }

  /** Prints the page. */
  byte[] paper(String name) {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    try {
      return Files.readAllBytes(write(name + ".pdf", printed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(String name, Map<String, Object> answer) {
    try {
      Path file = Files.createDirectories(PICTURES).resolve(name);
      return Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = Browser.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
