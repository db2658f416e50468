package vn.chibo.core.figure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a source says of many parts at once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Statistic.class, name = "statistic"),
  @JsonSubTypes.Type(value = ExtentStatement.class, name = "extent"),
  @JsonSubTypes.Type(value = Mention.class, name = "mention")
})
public sealed interface Published permits Statistic, ExtentStatement, Mention {}
