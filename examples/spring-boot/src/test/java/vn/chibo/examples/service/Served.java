package vn.chibo.examples.service;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the running service; all of them share one. Each has a register of its own. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.hikari.connection-timeout=500",
      "spring.datasource.hikari.validation-timeout=250",
      "service.largest-body=1MB",
      "spring.main.banner-mode=off"
    })
@ActiveProfiles("demo")
abstract class Served {
  static final String PASSWORD = "synthetic";

  @LocalServerPort int port;
  @Autowired JdbcClient database;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", Server::url);
  }

  /** A client without an account. */
  Client client() {
    return new Client("http://localhost:" + port);
  }

  /** A client with an account that is set up for it. */
  Client as(String register, String organization, String role) {
    String name = register + "-" + organization + "-" + role;
    database
        .sql("INSERT INTO account VALUES (?, 0, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING")
        .params(name, "{noop}" + PASSWORD, register, organization, role)
        .update();
    return client().with("Accept-Language", "en").account(name, PASSWORD);
  }

  /** The committee that holds a register of the synthetic commune. */
  Client keeper(String register) {
    return as(register, "000", "COMMITTEE");
  }

  /** A register of the synthetic commune, put there. */
  Client kept(String register) throws Exception {
    Client keeper = keeper(register);
    keeper.with("If-None-Match", "*").put("/api/registers/" + register, Commune.json());
    return keeper;
  }
}
