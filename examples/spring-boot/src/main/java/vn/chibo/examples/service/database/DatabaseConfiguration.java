package vn.chibo.examples.service.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** A database of its own, unless {@code spring.datasource.url} names a server. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoUrl.class)
class DatabaseConfiguration {
  @Bean
  OwnDatabase ownDatabase(DatabaseProperties properties) {
    return OwnDatabase.start(properties.folder());
  }

  @Bean
  JdbcConnectionDetails ownDatabaseDetails(OwnDatabase database) {
    return new OwnDetails(database.url());
  }

  /**
   * Where the database is.
   *
   * @param url the address
   */
  private record OwnDetails(String url) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return "postgres";
    }

    /** None: the server listens to this machine only. */
    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }
}
