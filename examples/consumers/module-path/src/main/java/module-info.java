/** A host on the module path. */
module example.consumer {
  requires com.fasterxml.jackson.databind;
  requires jakarta.el;
  requires org.glassfish.expressly;
  requires org.hibernate.validator;
  requires tools.jackson.databind;
  requires vn.chibo.core;
}
