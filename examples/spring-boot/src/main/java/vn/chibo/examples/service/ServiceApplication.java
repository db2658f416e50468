package vn.chibo.examples.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;
import vn.chibo.core.json.ChiboJackson3;
import vn.chibo.core.validation.ChiboValidator;

/** The service: registers, reviews, what-if, streams. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {
  private static final ZoneId PLACE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Runs the service until it is stopped. */
  public static void main(String... arguments) {
    SpringApplication.run(ServiceApplication.class, arguments);
  }

  /** The library's values in every JSON of the service. */
  @Bean
  JacksonModule chiboValues() {
    return ChiboJackson3.module();
  }

  @Bean
  ChiboValidator chiboValidator() {
    return ChiboValidator.standard();
  }

  /** The library knows no clock; a host has one. */
  @Bean
  Clock clock() {
    return Clock.system(PLACE);
  }
}
