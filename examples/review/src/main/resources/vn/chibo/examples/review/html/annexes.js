'use strict';
page.start();
