package vn.chibo.examples.service.review;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What pages say of the data.
 *
 * @param synthetic whether all registers of the service are made up
 */
@ConfigurationProperties("service.page")
record PageProperties(boolean synthetic) {}
