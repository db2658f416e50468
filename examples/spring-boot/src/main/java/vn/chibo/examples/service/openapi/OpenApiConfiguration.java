package vn.chibo.examples.service.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.core.text.Language;
import vn.chibo.examples.service.account.Caller;

/** What the description says besides what the controllers do. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final String BASIC = "basic";

  static {
    // Neither is a parameter: the one stands in Authorization, the other in Accept-Language.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Language.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Chibo service")
                .version("v1")
                .description(
                    "Registers of cells, reviewed as of a day. Values are those of the library, by"
                        + " its JSON Schema; a refusal is a problem (RFC 9457) in the language of"
                        + " Accept-Language, vi or en."))
        .addSecurityItem(new SecurityRequirement().addList(BASIC))
        .components(
            new Components()
                .addSecuritySchemes(
                    BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC)));
  }

  @Bean
  LibrarySchemas librarySchemas() {
    return LibrarySchemas.read();
  }
}
