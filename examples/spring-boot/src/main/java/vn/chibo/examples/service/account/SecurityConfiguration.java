package vn.chibo.examples.service.account;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** Who gets in: every request carries name and password, none has a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String[] OPEN = {
    "/actuator/health",
    "/actuator/health/*",
    "/docs",
    "/swagger-ui/**",
    "/v3/api-docs/**",
    "/v3/api-docs.yaml",
    "/error"
  };

  @Bean
  SecurityFilterChain security(HttpSecurity http, AuthenticationEntryPoint refused)
      throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(refused))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(refused))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // No cookie to ride on, and whatever changes something needs If-Match.
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  UserDetailsService callers(Accounts accounts) {
    return name ->
        accounts
            .findById(name)
            .map(Caller::new)
            .orElseThrow(() -> new UsernameNotFoundException("no account of this name"));
  }

  @Bean
  PasswordEncoder passwords() {
    return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
  }
}
