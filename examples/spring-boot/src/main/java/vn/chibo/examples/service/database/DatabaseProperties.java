package vn.chibo.examples.service.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps a database of its own.
 *
 * @param folder the folder, kept from one start to the next
 */
@ConfigurationProperties("service.database")
record DatabaseProperties(@DefaultValue("data") Path folder) {}
